/** What each of two models' scores is multiplied by. */
export interface ScoreScales {
  first: number;
  second: number;
}

/**
 * How two models' scores of one listener become one: each is divided by its standard deviation over all items, since their
 * scales have nothing in common, and they are averaged. 0 stays what it is in both: nothing speaks for the item.
 * @param share of the second, 0 .. 1
 */
export const scalesOf = (first: Float32Array, second: Float32Array, share: number): ScoreScales => ({
  first: (1 - share) / deviationOf(first),
  second: share / deviationOf(second),
});

/** Two models' scores as one (see `scalesOf`). */
export const blendScores = (first: Float32Array, second: Float32Array, share: number) =>
  addScaled(first, second, scalesOf(first, second, share));

export function addScaled(
  first: Float32Array,
  second: Float32Array,
  scales: ScoreScales,
): Float32Array<ArrayBuffer> {
  const blended = new Float32Array(first.length);
  for (let item = 0; item < first.length; item++)
    blended[item] = scales.first * first[item]! + scales.second * second[item]!;
  return blended;
}

/** Standard deviation; 0 is called 1. */
export function deviationOf(values: Float32Array): number {
  const count = Math.max(1, values.length);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  const mean = sum / count;
  let squares = 0;
  for (let k = 0; k < values.length; k++) squares += (values[k]! - mean) ** 2;
  return Math.sqrt(squares / count) || 1;
}
