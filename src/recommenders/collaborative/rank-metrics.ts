/** Quality of ranked lists against held-out items, averaged over the users who have any. */
export interface RankMetrics {
  /** Share of a user's held-out items among the first k. */
  recall: number;
  /** Normalised discounted cumulative gain with binary gains (Järvelin & Kekäläinen 2002). */
  ndcg: number;
  /** Share of all items that were recommended to anybody. */
  coverage: number;
}

/**
 * Scores one recommender. Recall is divided by all held-out items, also where there are more than k, as in the
 * published figures for LightGCN; the ideal of NDCG has min(k, held out) hits.
 *
 * @param heldOut item numbers of each user; users with none are left out
 * @param recommend the items for a user, best first; only the first k are looked at
 */
export function rankMetrics(
  heldOut: readonly (readonly number[])[],
  items: number,
  k: number,
  recommend: (user: number) => readonly number[],
): RankMetrics {
  const recommended = new Set<number>();
  let users = 0;
  let recall = 0;
  let ndcg = 0;
  heldOut.forEach((wanted, user) => {
    if (wanted.length === 0) return;
    const list = recommend(user).slice(0, k);
    const relevant = new Set(wanted);
    let hits = 0;
    let gain = 0;
    list.forEach((item, position) => {
      recommended.add(item);
      if (!relevant.has(item)) return;
      hits++;
      gain += 1 / Math.log2(position + 2);
    });
    let ideal = 0;
    for (let position = 0; position < Math.min(k, relevant.size); position++)
      ideal += 1 / Math.log2(position + 2);
    users++;
    recall += hits / relevant.size;
    ndcg += gain / ideal;
  });
  return {
    recall: users === 0 ? 0 : recall / users,
    ndcg: users === 0 ? 0 : ndcg / users,
    coverage: items === 0 ? 0 : recommended.size / items,
  };
}
