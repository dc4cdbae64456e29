import type { Rng } from '@/domain/rng';
import type { TrackNearness } from '@/recommenders/blend/blend-candidates';
import { SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import { jointKinship, type Kinship, nearness } from '@/recommenders/blend/nearness';
import { type BalanceOptions, DEFAULT_CALIBRATION } from '@/recommenders/blend/slate-balance';
import { type SteeredTaste, steerTastes } from '@/recommenders/blend/steer-tastes';
import { findTasteCentres, type TasteCentre, tastesOfTrack } from '@/recommenders/blend/taste-centres';
import type { PoolTrack } from './candidate-pool';
import { createDistasteProfile, type DistasteProfile } from './distaste-profile';
import { type Anchor, findTasteAnchors } from './find-anchors';
import type { ListenerHistory } from './listener-history';
import type { TasteSetting } from './taste-settings';
import type { TrackLikeness } from './track-likeness';

/** The heaviest stand for all: more change nothing that can be told. */
const mostAnchors = 80;
/** Shares that the listener has asked for are kept more strictly than those that were found. */
const askedCalibration = 4 * DEFAULT_CALIBRATION;
/** Part of a track from which it belongs to a taste rather than to the others. */
const mostly = 0.5;

/** What a listener loves, in several tastes, and what they have lately turned down. */
export interface TasteProfile extends DistasteProfile {
  anchors: Anchor[];
  /** As the listener wants them. */
  centres: SteeredTaste<TasteSetting>[];
  /** How near a track is to what the listener loves, as the signals count. */
  nearnessOf: (track: PoolTrack, signals: Record<Signal, number>) => TrackNearness | null;
  /** How far a track is from the nearest of what the listener loves, 0 .. 1; undefined where that is nothing. */
  distanceOf: (track: PoolTrack) => number | undefined;
  /** To which of the centres a track belongs; sums to 1. */
  tastesOf: (track: PoolTrack) => number[];
  /** Whether a track belongs mostly to a taste the listener has muted. */
  isMuted: (track: PoolTrack) => boolean;
  likeness: TrackLikeness;
}

export function createTasteProfile(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  likeness: TrackLikeness;
  /** What the listener says of their tastes, latest first. */
  settings?: readonly TasteSetting[];
  now: Date;
  rng: Rng;
}): TasteProfile {
  const { history, pool, likeness, settings = [], now, rng } = options;
  const anchors = findTasteAnchors(history, pool).slice(0, mostAnchors);
  const size = anchors.length;
  const values = new Float32Array(size * size);
  const toAnchors = likeness.toEach(anchors.map(({ track }) => track));
  for (let i = 0; i < size; i++) {
    const row = jointKinship(toAnchors(anchors[i]!.track));
    for (let j = 0; j < i; j++) values[i * size + j] = values[j * size + i] = 1 - row[j]!;
  }
  const found = findTasteCentres(
    { size, values },
    anchors.map(({ weight }) => weight),
    rng,
  );
  const kinshipOf = rememberKinship(anchors, toAnchors);
  const tastesOf = (track: PoolTrack) => tastesOfTrack(found, jointKinship(kinshipOf(track)));
  const weights = anchors.map(({ weight }) => Math.log2(1 + weight));
  const placed = settings.flatMap((setting) => {
    const taste = placeOf(setting, found, anchors, pool, tastesOf);
    return taste === null ? [] : [{ taste, setting }];
  });
  const centres = steerTastes(found, (taste) => placed.find((one) => one.taste === taste)?.setting ?? null);
  // A listener who mutes all of their tastes mutes none.
  const muted = centres.flatMap(({ share, wish }, taste) => (share === 0 && wish?.isMuted ? [taste] : []));
  return {
    anchors,
    centres,
    likeness,
    ...createDistasteProfile({ history, pool, likeness, now }),
    distanceOf: (track) => (anchors.length > 0 ? 1 - Math.max(...jointKinship(kinshipOf(track))) : undefined),
    nearnessOf: (track, signals) => nearness(kinshipOf(track), weights, signals),
    tastesOf,
    isMuted: (track) => muted.length > 0 && muted.some((taste) => tastesOf(track)[taste]! > mostly),
  };
}

/** Likeness of tracks to all anchors, worked out once; an anchor is not like itself. */
function rememberKinship(
  anchors: readonly Anchor[],
  find: (track: PoolTrack) => Kinship,
): (track: PoolTrack) => Kinship {
  const known = new Map<PoolTrack, Kinship>();
  const indices = new Map(anchors.map(({ track }, index) => [track.id, index]));
  return (track) => {
    const before = known.get(track);
    if (before) return before;
    const kinship = find(track);
    const own = indices.get(track.id);
    if (own !== undefined)
      for (const signal of SIGNALS) kinship[signal] = kinship[signal].with(own, Number.NaN);
    known.set(track, kinship);
    return kinship;
  };
}

/** Where a setting belongs now: to the taste its track stands for, or is most like. */
function placeOf(
  { trackId }: TasteSetting,
  found: readonly TasteCentre[],
  anchors: readonly Anchor[],
  pool: ReadonlyMap<string, PoolTrack>,
  tastesOf: (track: PoolTrack) => number[],
): number | null {
  const own = found.findIndex(({ members }) =>
    members.some((member) => anchors[member]!.track.id === trackId),
  );
  if (own >= 0) return own;
  const track = pool.get(trackId);
  if (!track || found.length === 0) return null;
  const parts = tastesOf(track);
  return parts.indexOf(Math.max(...parts));
}

/** What a list for this listener keeps the balance of; nothing where nothing is known of their tastes. */
export function balanceFor(
  { centres, tastesOf, likeness }: TasteProfile,
  pool: ReadonlyMap<string, PoolTrack>,
): BalanceOptions | undefined {
  if (centres.length === 0) return undefined;
  return {
    shares: centres.map(({ share }) => share),
    ...(centres.some(({ share, foundShare }) => share !== foundShare) && { calibration: askedCalibration }),
    tastesOf: ({ trackId }) => tastesOf(pool.get(trackId)!),
    likeness: (a, b) => likeness.joint(pool.get(a.trackId)!, pool.get(b.trackId)!),
  };
}
