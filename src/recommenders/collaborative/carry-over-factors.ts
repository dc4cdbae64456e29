import type { Rng } from '@/domain/rng';
import { randomFactors } from './random-factors';

/**
 * Last week's factors in this week's order, for a warm start: an item that stays keeps its row, a new one starts
 * at random, one that left is dropped.
 * @param previous keys in the order of the rows of `factors`
 * @param keys this week's items
 */
export function carryOverFactors(
  previous: { keys: readonly string[]; factors: Float32Array },
  keys: readonly string[],
  dimension: number,
  rng: Rng,
): Float32Array {
  if (previous.factors.length !== previous.keys.length * dimension) {
    throw new RangeError(
      `${previous.keys.length} rows of ${dimension} factors are not ${previous.factors.length} numbers`,
    );
  }
  const rowOf = new Map(previous.keys.map((key, row) => [key, row]));
  const factors = randomFactors(keys.length * dimension, dimension, rng);
  keys.forEach((key, row) => {
    const old = rowOf.get(key);
    if (old === undefined) return;
    const kept = previous.factors.subarray(old * dimension, (old + 1) * dimension);
    // A zero row had no observations then. It starts at random like a new one: all rows at zero would be a fixed point.
    if (kept.some((value) => value !== 0)) factors.set(kept, row * dimension);
  });
  return factors;
}
