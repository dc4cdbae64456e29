import { arcCosts } from './energy-arc';
import type { PathCosts } from './improve-path';
import { keyBelief } from './key-belief';
import { shortestPath } from './shortest-path';
import { type TrackSound, transitionCost } from './transition-cost';

/** How many of the best picks may open the list: with fewer there is rarely one that is inviting and leads on smoothly. */
const OPENERS = 10;

/** What standing off the arc counts beside a transition of the same cost; see docs/decisions/018. */
const ARC_WEIGHT = 0.15;

/**
 * Puts a list in the order it is played: small transition costs from track to track and an arc of energy over the whole
 * (see `arcAt`), opening with one of its ten best picks, whichever leads to the better list. Deterministic.
 *
 * @param picks with score and what is known of their sound; not changed
 * @returns the picks in playing order
 */
export function orderSlate<T extends { score: number }>(
  picks: readonly T[],
  soundOf: (pick: T) => TrackSound,
): T[] {
  return shortestPath(orderCosts(picks.map(soundOf)), openersOf(picks)).map((k) => picks[k]!);
}

/** The picks, by index, that may open a list: the best. */
export function openersOf(picks: readonly { score: number }[], count = OPENERS): number[] {
  return picks
    .map(({ score }, k) => ({ k, score }))
    .sort((a, b) => b.score - a.score || a.k - b.k)
    .slice(0, count)
    .map(({ k }) => k);
}

/**
 * What an order of tracks costs, by transition and by place in the arc.
 * @param arcWeight 0 for no arc
 */
export function orderCosts(sounds: readonly TrackSound[], arcWeight = ARC_WEIGHT): PathCosts {
  // Each is compared with all others: what is believed of its key is worked out once.
  const believed = sounds.map((sound) => ({ ...sound, keyPosterior: keyBelief(sound) }));
  return {
    steps: believed.map((from) => Float64Array.from(believed, (to) => transitionCost(from, to).cost)),
    positions: arcCosts(sounds.map(({ energy }) => energy)).map((costs) =>
      costs.map((cost) => arcWeight * cost),
    ),
  };
}
