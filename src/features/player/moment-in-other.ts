/** Less of a track than this left is no place to begin to compare. */
const leastLeftMs = 10_000;

/** Where to begin in another track when comparing: at the same moment, or at its start where it hardly goes on from there. */
export const momentInOther = (positionMs: number, durationMs: number): number =>
  positionMs <= durationMs - leastLeftMs ? positionMs : 0;
