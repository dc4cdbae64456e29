export interface Interval {
  low: number;
  high: number;
}

/** Standard normal quantile of two-sided 95 %. */
export const Z95 = 1.959964;

/**
 * Where a rate lies with 95 % confidence when `hits` of `trials` came true (Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference"). Never outside 0 .. 1 and sensible for few trials; 0 .. 1 for none.
 */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const rate = hits / trials;
  const z2 = Z95 ** 2;
  const middle = rate + z2 / (2 * trials);
  const reach = Z95 * Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials ** 2));
  const scale = 1 + z2 / trials;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
