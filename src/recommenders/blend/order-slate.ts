import { shortestPath } from './shortest-path';
import { type TrackSound, transitionCost } from './transition-cost';

/** How many of the best picks may open the list. */
const OPENERS = 3;

/**
 * Puts a list in the order it is played: small transition costs from track to track, opening with one of its three
 * best picks, whichever leads to the smoother list. Deterministic. O(n³) and more in all, some 25 ms for
 * thirty.
 *
 * @param picks with score and what is known of their sound; not changed
 * @returns the picks in playing order
 */
export function orderSlate<T extends { score: number }>(
  picks: readonly T[],
  soundOf: (pick: T) => TrackSound,
): T[] {
  const sounds = picks.map(soundOf);
  const costs = sounds.map((from) => Float64Array.from(sounds, (to) => transitionCost(from, to).cost));
  const openers = picks
    .map((pick, k) => ({ k, score: pick.score }))
    .sort((a, b) => b.score - a.score || a.k - b.k)
    .slice(0, OPENERS)
    .map(({ k }) => k);
  return shortestPath(costs, openers).map((k) => picks[k]!);
}
