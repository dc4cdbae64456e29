/**
 * Two models' scores of one listener as one: each is divided by its standard deviation over all items, since their scales
 * have nothing in common, and they are averaged. 0 stays what it is in both: nothing speaks for the item.
 * @param share of the second, 0 .. 1
 */
export function blendScores(first: Float32Array, second: Float32Array, share: number): Float32Array {
  const blended = new Float32Array(first.length);
  const firstScale = (1 - share) / deviationOf(first);
  const secondScale = share / deviationOf(second);
  for (let item = 0; item < first.length; item++)
    blended[item] = firstScale * first[item]! + secondScale * second[item]!;
  return blended;
}

/** Standard deviation; 0 is called 1. */
export function deviationOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / Math.max(1, values.length);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / Math.max(1, values.length)) || 1;
}
