import type { DrawLog } from '../blend/draw-log';
import { beliefRatios } from './belief-ratios';
import { estimateOffPolicy, type HeardList, type OffPolicyEstimate } from './off-policy';

/** A list that was heard, with the mean of all listeners' belief it was made by. */
export interface JudgedList {
  log: DrawLog;
  madeBy: readonly number[];
  entries: HeardList['entries'];
}

/**
 * What may be lost without a word, in parts of an answer: nights differ little, and of two beliefs that draw nearly alike the
 * worse one is known for certain however little it is worse.
 */
const TOLERATED_LOSS = 0.005;

/**
 * Whether a newly learned belief may take the place of the one in use, by what lists drawn by both would have brought.
 * It is refused only when the loss is more than is tolerated with all of its interval: a test for harm with a margin,
 * one-sided at 2.5 %. To ask that it be clearly better, as high-confidence policy improvement does (Thomas, Theocharous &
 * Ghavamzadeh 2015), would keep a household at its first belief for years. A good one that is refused by chance is learned
 * and judged again the next night.
 *
 * @returns also the estimate, whose `logged` is that of the belief in use; null without any answer
 */
export function judgeBelief(
  lists: readonly JudgedList[],
  { present, candidate }: { present: readonly number[]; candidate: readonly number[] },
): { isRefused: boolean; estimate: OffPolicyEstimate | null } {
  const shiftTo = (mean: readonly number[], from: readonly number[]) =>
    mean.map((value, place) => value - from[place]!);
  const estimate = estimateOffPolicy(
    lists.map(({ log, madeBy, entries }) => ({
      ratios: beliefRatios(log, shiftTo(candidate, madeBy)),
      presentRatios: beliefRatios(log, shiftTo(present, madeBy)),
      entries,
    })),
  );
  return { isRefused: estimate?.verdict === 'worse' && estimate.difference.high < -TOLERATED_LOSS, estimate };
}
