/** Of a longer queue only what lies round the one that plays is kept: an answer on leaving a page may be 64 KB. */
export const MOST_SESSION_ENTRIES = 300;
