/** The most that is remembered of one radio. */
export const RADIO_MEMORY = 2000;
