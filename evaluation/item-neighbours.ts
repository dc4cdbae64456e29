import { type SparseRows, transposeSparseRows } from '@/recommenders/collaborative/sparse-rows';
import { BoundedHeap } from '@/recommenders/collaborative/top-items';

/**
 * The item-kNN baseline (Sarwar et al. 2001; Deshpande & Karypis 2004): binary cosine between items, the nearest
 * `neighbours` of each kept; a user's score of an item is the sum over the items they know. Cost O(Σ_u |I_u|²).
 * @returns scores of all items for one user
 */
export function itemNeighbours(train: SparseRows, neighbours: number): (user: number) => Float64Array {
  const byItem = transposeSparseRows(train);
  const support = (item: number) => byItem.offsets[item + 1]! - byItem.offsets[item]!;
  const near = Array.from({ length: train.columns }, (_, item) => {
    const together = new Map<number, number>();
    for (let k = byItem.offsets[item]!; k < byItem.offsets[item + 1]!; k++) {
      const user = byItem.indices[k]!;
      for (let l = train.offsets[user]!; l < train.offsets[user + 1]!; l++) {
        const other = train.indices[l]!;
        together.set(other, (together.get(other) ?? 0) + 1);
      }
    }
    const best = new BoundedHeap(neighbours);
    for (const [other, count] of together) {
      if (other !== item) best.offer(other, count / Math.sqrt(support(item) * support(other)));
    }
    return best.sorted();
  });
  return (user) => {
    const scores = new Float64Array(train.columns);
    for (let k = train.offsets[user]!; k < train.offsets[user + 1]!; k++) {
      for (const { item, score } of near[train.indices[k]!]!) scores[item]! += score;
    }
    return scores;
  };
}
