import { BoundedHeap, type ScoredItem } from './top-items';

/**
 * The items nearest to one by cosine in factor space, best first: those that the same kinds of listener play.
 * The cosine takes popularity out, which lengthens a factor vector. Items without factors (all zero) have no
 * direction and are never an answer; to such an item there is no answer. Scores are in -1 .. 1.
 *
 * @param factors row-major, items × dimension
 * @param isAllowed false leaves an item out
 */
export function similarItems(
  factors: Float32Array,
  dimension: number,
  item: number,
  limit: number,
  isAllowed: (item: number) => boolean = () => true,
): ScoredItem[] {
  const own = norm(factors, item, dimension);
  if (own === 0) return [];
  const best = new BoundedHeap(limit);
  for (let other = 0; other < factors.length / dimension; other++) {
    if (other === item || !isAllowed(other)) continue;
    const length = norm(factors, other, dimension);
    if (length === 0) continue;
    let dot = 0;
    for (let f = 0; f < dimension; f++)
      dot += factors[item * dimension + f]! * factors[other * dimension + f]!;
    best.offer(other, Math.max(-1, Math.min(1, dot / (own * length))));
  }
  return best.sorted();
}

function norm(factors: Float32Array, item: number, dimension: number): number {
  let sum = 0;
  for (let f = item * dimension; f < (item + 1) * dimension; f++) sum += factors[f]! ** 2;
  return Math.sqrt(sum);
}
