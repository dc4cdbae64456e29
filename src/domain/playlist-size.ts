/** More tracks are a library. */
export const MOST_PLAYLIST_TRACKS = 5000;
