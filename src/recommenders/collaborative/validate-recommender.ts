import type { HeldOut } from './hold-out';
import { rankMetrics } from './rank-metrics';
import { unheardItems } from './unheard-items';

/** The length of a list that is looked at. */
const LIST_LENGTH = 20;

/** Quality on held-out items, averaged over the users who were asked. */
export interface ValidationMetrics {
  ndcg: number;
  /** Standard error of ndcg over those users. */
  ndcgError: number;
  recall: number;
}

/** Quality, and what each user who was asked adds to it, to compare two recommenders user by user. */
export interface Validation {
  metrics: ValidationMetrics;
  /** Mean of NDCG and recall of each: both vary with what was held out, their mean does less. */
  merits: Float64Array;
}

/** What is better by less is as good. */
const LEAST_GAIN = 1e-3;
/** Standard errors a gain must exceed: of about twenty settings tried, one then seems better by chance in fewer than one search of twenty. */
const CLEARLY = 3;

/**
 * Whether one recommender serves the same users better than another by more than chance explains: the mean of the users'
 * differences exceeds three of its standard errors. What was there before is kept otherwise (after Breiman et al. 1984,
 * the one-standard-error rule, on paired differences, with Bonferroni’s correction for the many tried).
 */
export function isClearlyBetter(candidate: Validation, present: Validation): boolean {
  const { mean, error } = differenceOf(candidate, present);
  return mean > LEAST_GAIN && mean > CLEARLY * error;
}

/** Whether one recommender served the users who were asked better than another, be it by chance. */
export function isBetter(candidate: Validation, present: Validation): boolean {
  return differenceOf(candidate, present).mean > LEAST_GAIN;
}

/** Mean of the users' differences, and its standard error. */
function differenceOf(candidate: Validation, present: Validation): { mean: number; error: number } {
  const users = candidate.merits.length;
  const differences = candidate.merits.map((merit, user) => merit - present.merits[user]!);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / Math.max(1, users);
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / Math.max(1, users - 1) / Math.max(1, users)) };
}

/**
 * How well scores put what was held out among the first 20 items that a user has not said anything about.
 * @param scoresOf scores of all items for a user
 */
export function validate(
  { train, heldOut }: HeldOut,
  scoresOf: (user: number) => ArrayLike<number>,
): Validation {
  const each = heldOut.flatMap((wanted, user) => {
    if (wanted.length === 0) return [];
    const best = unheardItems(train, user, scoresOf(user), LIST_LENGTH);
    return [rankMetrics([wanted], train.columns, LIST_LENGTH, () => best)];
  });
  const users = Math.max(1, each.length);
  const ndcg = each.reduce((sum, own) => sum + own.ndcg, 0) / users;
  const recall = each.reduce((sum, own) => sum + own.recall, 0) / users;
  const squares = each.reduce((sum, own) => sum + (own.ndcg - ndcg) ** 2, 0);
  return {
    metrics: { ndcg, ndcgError: Math.sqrt(squares / Math.max(1, users - 1) / users), recall },
    merits: Float64Array.from(each, (own) => (own.ndcg + own.recall) / 2),
  };
}
