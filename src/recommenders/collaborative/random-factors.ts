import type { Rng } from '@/domain/rng';

/**
 * Normal numbers of variance .01 / d (Box-Muller, both of each pair): predictions then start near 0 whatever the
 * dimension.
 */
export function randomFactors(length: number, dimension: number, rng: Rng): Float32Array {
  const deviation = 0.1 / Math.sqrt(dimension);
  const factors = new Float32Array(length);
  for (let k = 0; k < length; k += 2) {
    const radius = deviation * Math.sqrt(-2 * Math.log(1 - rng()));
    const angle = 2 * Math.PI * rng();
    factors[k] = radius * Math.cos(angle);
    // Writing beyond an odd length does nothing.
    factors[k + 1] = radius * Math.sin(angle);
  }
  return factors;
}
