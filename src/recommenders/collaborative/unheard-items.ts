import type { SparseRows } from './sparse-rows';
import { topItems } from './top-items';

/** The rows of the `limit` best items that a user has not said anything about, best first. */
export function unheardItems(
  byUser: SparseRows,
  user: number,
  scores: ArrayLike<number>,
  limit: number,
): number[] {
  const known = new Set(byUser.indices.subarray(byUser.offsets[user]!, byUser.offsets[user + 1]!));
  return topItems(scores, limit, (item) => !known.has(item)).map(({ item }) => item);
}
