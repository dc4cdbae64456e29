import { createRng, normal, type Rng, shuffled } from '@/domain/rng';
import { SLATE_SIZE } from '@/recommenders/blend/build-slate';
import type { TrackSound } from '@/recommenders/blend/transition-cost';
import { learnedBlend } from '../discover/policies';
import { simulateWeeks } from '../discover/simulate-weeks';
import type { SimulatedWorld } from '../discover/simulated-world';

/** A track of a list with the score that says whether it may open it. */
export type Listed = TrackSound & { score: number };

/** Discover lists as the product makes them for simulated listeners. */
export function discoverLists(
  world: SimulatedWorld,
  options: { seed: string; listeners: number; weeks: number },
): Listed[][] {
  const lists: Listed[][] = [];
  const policy = { ...learnedBlend({ seed: options.seed }), isBalanced: true };
  simulateWeeks(world, policy, {
    ...options,
    onList: (picks) =>
      lists.push(picks.map(({ trackId, score }) => ({ ...world.library.pool.get(trackId)!, score }))),
  });
  return lists.filter((list) => list.length === SLATE_SIZE);
}

/** Tracks of the library drawn at random: what no listener would get together. */
export function drawnLists(world: SimulatedWorld, count: number, seed: string): Listed[][] {
  const rng = createRng(seed);
  const tracks = [...world.library.pool.values()];
  return Array.from({ length: count }, () =>
    shuffled(tracks, rng)
      .slice(0, SLATE_SIZE)
      .map((track, k) => ({ ...track, score: 1 - k / SLATE_SIZE })),
  );
}

/** Tracks that nobody composed: tempo, key, loudness and energy independent of each other, keys sure. */
export function inventedLists(count: number, seed: string): Listed[][] {
  const rng = createRng(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: SLATE_SIZE }, (_, k) => ({ ...invented(rng), score: 1 - k / SLATE_SIZE })),
  );
}

const invented = (rng: Rng): TrackSound => ({
  tempoBpm: 70 + 100 * rng(),
  key: Math.floor(12 * rng()),
  mode: rng() < 0.6 ? 'major' : 'minor',
  keyConfidence: 1,
  loudnessLufs: -14 + 3 * normal(rng),
  energy: rng(),
});
