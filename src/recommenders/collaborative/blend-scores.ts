/**
 * Two models' scores of one listener as one: each is brought to mean 0 and deviation 1 over all items, since their
 * scales have nothing in common, and they are averaged.
 * @param share of the second, 0 .. 1
 */
export function blendScores(first: Float32Array, second: Float32Array, share: number): Float32Array {
  const a = standardOf(first);
  const b = standardOf(second);
  const blended = new Float32Array(first.length);
  const scaleA = (1 - share) / a.deviation;
  const scaleB = share / b.deviation;
  const shift = scaleA * a.mean + scaleB * b.mean;
  for (let item = 0; item < first.length; item++)
    blended[item] = scaleA * first[item]! + scaleB * second[item]! - shift;
  return blended;
}

/** Mean and standard deviation; a deviation of 0 is called 1. */
export function standardOf(values: Float32Array): { mean: number; deviation: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / Math.max(1, values.length);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / Math.max(1, values.length)) || 1 };
}
