import type { HeldOut } from './hold-out';
import { rankMetrics } from './rank-metrics';
import { topItems } from './top-items';

/** The length of a list that is looked at. */
const LIST_LENGTH = 20;

/** Quality on held-out items, averaged over the users who were asked. */
export interface ValidationMetrics {
  ndcg: number;
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
  const { ndcg, recall } = rankMetrics(heldOut, train.columns, LIST_LENGTH, (user) => {
    const known = new Set(train.indices.subarray(train.offsets[user]!, train.offsets[user + 1]!));
    return topItems(scoresOf(user), LIST_LENGTH, (item) => !known.has(item)).map(({ item }) => item);
  });
  return { ndcg, recall };
}
