/**
 * What the home page begins with, as the server knows before any of it is there: each part gets its place at once,
 * and nothing moves what stands below it.
 */
export interface HomeOutline {
  demoTracks: number;
  isAdmin: boolean;
  /** There are lists to continue. */
  hasUnfinished: boolean;
  /** `being-made`: none yet, but soon. */
  tastes: 'some' | 'being-made' | 'none';
  hasPlayed: boolean;
  hasLiked: boolean;
}
