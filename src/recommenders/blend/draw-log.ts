/**
 * What a list was drawn from, kept so that another blend can be judged on what came of it: which weights could have been
 * drawn, and which were. Vectors are as in blend-belief: bias, the signals in the order of SIGNALS, distaste.
 */
export interface DrawLog {
  mean: number[];
  /** d × d, of the belief. */
  precision: number[][];
  /** Part of the belief's spread that was drawn with. */
  spread: number;
  /** Every draw before its bounds, the list's own first; an entry's `inDraws` says by its bits which of them list it. */
  vectors: number[][];
}

/** Where the signals stand in a vector. */
export const SIGNAL_PLACES: readonly number[] = [1, 2, 3];

/** So many draws have a bit in a whole number of 32. */
export const MOST_DRAWS = 31;

/** How many draws a mask names. */
export function countDraws(inDraws: number): number {
  let count = 0;
  for (let rest = inDraws; rest !== 0; rest &= rest - 1) count++;
  return count;
}
