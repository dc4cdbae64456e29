import { Z95 } from './wilson-interval';

/** A mean with 95 % of it by the normal approximation; no interval for a single value. */
export function meanInterval(values: readonly number[]): {
  mean: number;
  low: number | null;
  high: number | null;
} {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  if (n < 2) return { mean, low: null, high: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const reach = Z95 * Math.sqrt(variance / n);
  return { mean, low: mean - reach, high: mean + reach };
}
