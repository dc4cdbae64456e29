// What was written this long ago counts three quarters of what is written today, the old half.
const HALF_LIFE_MS = 5 * 365.25 * 24 * 60 * 60 * 1000;
const LANDMARK = Date.UTC(2020, 0, 1);
const FRESH_SHARE = 0.5;

/**
 * Exponential decay kept as growth from a fixed day (forward decay, Cormode et al. 2009): a sum need not be touched as
 * time goes by, and {@link recentWeight} brings it to the present when it is used.
 * @param writtenAt ms since 1970
 */
export const recencyGrowth = (writtenAt: number): number => 2 ** ((writtenAt - LANDMARK) / HALF_LIFE_MS);

/**
 * A weight in which half is for what was written at all, half for what was written lately.
 * @param weight sum of weights
 * @param recent the same sum, each weight times its growth
 */
export function recentWeight(weight: number, recent: number, now: number): number {
  return (1 - FRESH_SHARE) * weight + (FRESH_SHARE * recent) / recencyGrowth(now);
}
