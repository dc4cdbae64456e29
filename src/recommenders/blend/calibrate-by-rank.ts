/**
 * Scores on any scale as scores in 0 .. 1 that only keep their order: the mid-rank quantile (n - rank + ½) / n, rank
 * 1 being best. Recommenders whose scores mean different things become comparable (Borda's count; for merging result
 * lists Aslam & Montague 2001, "Models for Metasearch"). Equal scores share the mean of their ranks, so that order of
 * arrival never decides, and the mean of the result is always ½. O(n log n).
 * @throws RangeError on NaN
 */
export function calibrateByRank(scores: readonly number[]): number[] {
  if (scores.some(Number.isNaN)) throw new RangeError('A score is not a number');
  const n = scores.length;
  const ascending = scores.map((_, k) => k).sort((a, b) => ascend(scores[a]!, scores[b]!));
  const calibrated = new Array<number>(n);
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && scores[ascending[end]!] === scores[ascending[start]!]) end++;
    // Positions start .. end-1 are one tie; its mean position, counted from the worst, plus ½.
    const value = (start + end) / 2 / n;
    for (let k = start; k < end; k++) calibrated[ascending[k]!] = value;
    start = end;
  }
  return calibrated;
}

/**
 * The same order with the top drawn apart, in 0 .. 1: the mean of the mid-rank quantile q and of -ln(1 - q + 1/2n) / ln 2n, on
 * which from the first to the tenth place is as far as from the tenth to the hundredth. A list takes from the top alone, and
 * there quantiles hardly differ (cf. the discount of DCG, Järvelin & Kekäläinen 2002). O(n log n).
 * @throws RangeError on NaN
 */
export function standingByRank(scores: readonly number[]): number[] {
  const n = scores.length;
  return calibrateByRank(scores).map((q) => (q - Math.log(1 - q + 0.5 / n) / Math.log(2 * n)) / 2);
}

/** Not a difference: infinity minus infinity is NaN. */
function ascend(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
