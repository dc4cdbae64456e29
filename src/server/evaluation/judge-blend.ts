import type { WeightBelief } from '@/recommenders/blend/bayesian-logistic';
import { priorBelief } from '@/recommenders/blend/blend-belief';
import { judgeBelief } from '@/recommenders/evaluation/judge-belief';
import { loadHeardLists } from './heard-lists';

/** A belief of all listeners, and since when lists are made by it. */
type DatedBelief = { trainedAt: Date; mean: readonly number[] };

/**
 * Compares a newly learned belief with the one in use, on the lists of which it is known by which belief they were made.
 * @param served beliefs that serve or served, newest first
 * @param isWhole whether these are all there ever were: lists from before the first were made by the first guess
 */
export async function judgeBlend(candidate: WeightBelief, served: readonly DatedBelief[], isWhole: boolean) {
  const first = priorBelief().mean;
  const present = served[0]?.mean ?? first;
  const lists = (await loadHeardLists()).flatMap(({ builtAt, log, entries }) => {
    const madeBy = served.find(({ trainedAt }) => trainedAt <= builtAt)?.mean ?? (isWhole ? first : null);
    return madeBy ? [{ log, madeBy, entries }] : [];
  });
  return judgeBelief(lists, { present, candidate: candidate.mean });
}
