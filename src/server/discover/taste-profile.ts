import type { Rng } from '@/domain/rng';
import { distasteOf, type StandingRefusal, standingRefusals } from '@/recommenders/blend/distaste';
import type { BalanceOptions } from '@/recommenders/blend/slate-balance';
import { findTasteCentres, type TasteCentre, tastesOfTrack } from '@/recommenders/blend/taste-centres';
import type { PoolTrack } from './candidate-pool';
import { type Anchor, findTasteAnchors } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import type { TrackLikeness } from './track-likeness';

const dayMs = 86_400_000;
/** The heaviest stand for all: more change nothing that can be told. */
const mostAnchors = 80;
const mostRefusals = 60;

/** What a listener loves, in several tastes, and what they have lately turned down. */
export interface TasteProfile {
  anchors: Anchor[];
  centres: TasteCentre[];
  refusals: StandingRefusal[];
  /** How near a track is to what was turned down, 0 .. 1. */
  distasteOf: (track: PoolTrack) => number;
  /** To which of the centres a track belongs; sums to 1. */
  tastesOf: (track: PoolTrack) => number[];
  likeness: TrackLikeness;
}

export function createTasteProfile(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  likeness: TrackLikeness;
  now: Date;
  rng: Rng;
}): TasteProfile {
  const { history, pool, likeness, now, rng } = options;
  const anchors = findTasteAnchors(history, pool).slice(0, mostAnchors);
  const size = anchors.length;
  const values = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++)
      values[i * size + j] = values[j * size + i] = 1 - likeness(anchors[i]!.track, anchors[j]!.track);
  }
  const centres = findTasteCentres(
    { size, values },
    anchors.map(({ weight }) => weight),
    rng,
  );
  const refusals = standingRefusals(
    history.events.flatMap(({ trackId, kind, at }) =>
      trackId !== null && (kind === 'skip' || kind === 'dislike')
        ? [{ trackId, kind, ageDays: (now.getTime() - at.getTime()) / dayMs }]
        : [],
    ),
  )
    .filter(({ trackId }) => pool.has(trackId) && !history.trackWeights.has(trackId))
    .slice(0, mostRefusals);
  return {
    anchors,
    centres,
    refusals,
    likeness,
    distasteOf: (track) => distasteOf(refusals, (refused) => likeness(track, pool.get(refused)!)),
    tastesOf: (track) =>
      tastesOfTrack(
        centres,
        anchors.map((anchor) => likeness(track, anchor.track)),
      ),
  };
}

/** What a list for this listener keeps the balance of; nothing where nothing is known of their tastes. */
export function balanceFor(
  { centres, tastesOf, likeness }: TasteProfile,
  pool: ReadonlyMap<string, PoolTrack>,
): BalanceOptions | undefined {
  if (centres.length === 0) return undefined;
  return {
    shares: centres.map(({ share }) => share),
    tastesOf: ({ trackId }) => tastesOf(pool.get(trackId)!),
    likeness: (a, b) => likeness(pool.get(a.trackId)!, pool.get(b.trackId)!),
  };
}
