/** So many kinds of music that were turned down are in the picture, and in the list before one asks for all. */
export const DISTASTES_SHOWN = 6;
