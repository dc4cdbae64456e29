import type { FactorServer } from './kernels/factor-server';
import { type ScoredItem, topItems } from './top-items';

/**
 * The items nearest to one by cosine in factor space, best first: those that the same kinds of listener play.
 * The cosine takes popularity out, which lengthens a factor vector. Items without factors (all zero) have no
 * direction and are never an answer; to such an item there is no answer. Scores are in -1 .. 1.
 *
 * @param isAllowed false leaves an item out
 */
export function similarItems(
  server: FactorServer,
  item: number,
  limit: number,
  isAllowed: (item: number) => boolean = () => true,
): ScoredItem[] {
  const { norms } = server;
  const own = norms[item]!;
  if (own === 0) return [];
  const cosines = server
    .scores(server.factorsOf(item))
    .map((dot, other) => Math.max(-1, Math.min(1, dot / (own * norms[other]!))));
  return topItems(cosines, limit, (other) => other !== item && norms[other]! > 0 && isAllowed(other));
}
