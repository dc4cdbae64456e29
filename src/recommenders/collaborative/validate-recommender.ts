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

/**
 * How well scores put what was held out among the first 20 items that a user has not said anything about.
 * @param scoresOf scores of all items for a user
 */
export function validate(
  { train, heldOut }: HeldOut,
  scoresOf: (user: number) => ArrayLike<number>,
): ValidationMetrics {
  const each = heldOut.flatMap((wanted, user) => {
    if (wanted.length === 0) return [];
    const best = unheardItems(train, user, scoresOf(user), LIST_LENGTH);
    return [rankMetrics([wanted], train.columns, LIST_LENGTH, () => best)];
  });
  const users = Math.max(1, each.length);
  const ndcg = each.reduce((sum, own) => sum + own.ndcg, 0) / users;
  const recall = each.reduce((sum, own) => sum + own.recall, 0) / users;
  const squares = each.reduce((sum, own) => sum + (own.ndcg - ndcg) ** 2, 0);
  return { ndcg, ndcgError: Math.sqrt(squares / Math.max(1, users - 1) / users), recall };
}
