import { normal, type Rng } from '@/domain/rng';

/** Normal numbers of variance .01 / d: predictions then start near 0 whatever the dimension. */
export function randomFactors(length: number, dimension: number, rng: Rng): Float32Array {
  const deviation = 0.1 / Math.sqrt(dimension);
  return Float32Array.from({ length }, () => deviation * normal(rng));
}
