/** The middle, the slow twentieth and the slowest of some times, in whole milliseconds. */
export function percentiles(timesMs: readonly number[]): {
  medianMs: number;
  p95Ms: number;
  worstMs: number;
} {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}
