import { chosenBy } from '@words/signals';
import type { Shares, Signal } from '@/domain/contracts/common';

/** The order in which the three signals are always shown. */
export const SIGNALS: readonly Signal[] = ['collaborative', 'text', 'audio'];

/** Shares as whole percent that add up to exactly 100 (largest remainder); all 0 where there is no share at all. */
export function sharePercents(shares: Shares): Record<Signal, number> {
  const total = SIGNALS.reduce((sum, signal) => sum + Math.max(0, shares[signal]), 0);
  const exact = SIGNALS.map((signal) => ({
    signal,
    value: total > 0 ? (100 * Math.max(0, shares[signal])) / total : 0,
  }));
  const percents = { collaborative: 0, text: 0, audio: 0 };
  for (const { signal, value } of exact) percents[signal] = Math.floor(value);
  const missing = total > 0 ? 100 - SIGNALS.reduce((sum, signal) => sum + percents[signal], 0) : 0;
  const byRemainder = exact.toSorted((a, b) => (b.value % 1) - (a.value % 1));
  for (const { signal } of byRemainder.slice(0, missing)) percents[signal]++;
  return percents;
}

/** One sentence for who cannot see the bar: "Chosen 50 % by listeners, 30 % by sound and 20 % by text". */
export function sharesInWords(shares: Shares): string {
  const percents = sharePercents(shares);
  return chosenBy(
    SIGNALS.filter((signal) => percents[signal] > 0)
      .toSorted((a, b) => percents[b] - percents[a])
      .map((signal) => ({ signal, percent: percents[signal] })),
  );
}
