import {
  distasteOf,
  type Refusal,
  type StandingRefusal,
  standingRefusals,
} from '@/recommenders/blend/distaste';
import {
  findDistasteNeighbourhoods,
  neighbourhoodOf,
  type SteeredDistaste,
  steerDistastes,
  timesOfRefusals,
} from '@/recommenders/blend/distaste-neighbourhoods';
import { jointKinship } from '@/recommenders/blend/nearness';
import type { PoolTrack } from './candidate-pool';
import type { ListenerHistory } from './listener-history';
import type { TasteSetting } from './taste-settings';
import type { TrackLikeness } from './track-likeness';

const dayMs = 86_400_000;
/** The strongest stand for all: more change nothing that can be told. */
const mostRefusals = 60;
const beforeAll = new Date(0);

/** What a listener has lately turned down. */
export interface DistasteProfile {
  /** Those that count, strongest first. */
  refusals: StandingRefusal[];
  /** Those that are too weak to count beside them. */
  weaker: StandingRefusal[];
  /** Of what kinds of music they are, as the listener wants it held against them. Found when first asked for. */
  distastes: () => SteeredDistaste<TasteSetting>[];
  /** How near a track is to what was turned down, 0 .. 1. */
  distasteOf: (track: PoolTrack) => number;
}

export function createDistasteProfile(options: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  likeness: TrackLikeness;
  now: Date;
}): DistasteProfile {
  const { history, pool, likeness, now } = options;
  const standing = standingRefusals(refusalsOf(history, now)).filter(
    ({ trackId }) => pool.has(trackId) && !history.trackWeights.has(trackId),
  );
  const refusals = standing.slice(0, mostRefusals);
  const refused = refusals.map(({ trackId }) => pool.get(trackId)!);
  const toRefused = likeness.toEach(refused);
  let steered: SteeredDistaste<TasteSetting>[] | null = null;
  const distastes = () => {
    steered ??= findDistastes({ history, pool, refusals, refused, toRefused });
    return steered;
  };
  // Who has said nothing of them is ranked without the pains of finding them.
  const times = history.distasteSettings?.length ? timesOfRefusals(distastes(), refusals.length) : undefined;
  return {
    refusals,
    weaker: standing.slice(mostRefusals),
    distastes,
    distasteOf: (track) => distasteOf(refusals, jointKinship(toRefused(track)), times),
  };
}

function findDistastes({
  history: { distasteSettings = [] },
  pool,
  refusals,
  refused,
  toRefused,
}: {
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  refusals: readonly StandingRefusal[];
  refused: readonly PoolTrack[];
  toRefused: ReturnType<TrackLikeness['toEach']>;
}): SteeredDistaste<TasteSetting>[] {
  const size = refused.length;
  const values = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = jointKinship(toRefused(refused[i]!));
    for (let j = 0; j < i; j++) values[i * size + j] = values[j * size + i] = 1 - row[j]!;
  }
  const found = findDistasteNeighbourhoods(refusals, { size, values });
  // Where a setting belongs now: to the neighbourhood its track is in, or would be if it were still refused.
  const placeOf = ({ trackId }: TasteSetting): number | null => {
    const own = found.findIndex(({ members }) => members.some((member) => refused[member]!.id === trackId));
    if (own >= 0) return own;
    const track = pool.get(trackId);
    return track ? neighbourhoodOf(found, jointKinship(toRefused(track))) : null;
  };
  const placed = distasteSettings.map((setting) => ({ setting, place: placeOf(setting) }));
  return steerDistastes(found, (k) => placed.find(({ place }) => place === k)?.setting ?? null);
}

/** Dislikes, and skips that are not forgiven. */
function refusalsOf({ events, pardons }: ListenerHistory, now: Date): Refusal[] {
  return events.flatMap(({ trackId, kind, at }) => {
    if (trackId === null || (kind !== 'skip' && kind !== 'dislike')) return [];
    const isForgiven = kind === 'skip' && at <= (pardons.get(trackId) ?? beforeAll);
    return isForgiven ? [] : [{ trackId, kind, ageDays: (now.getTime() - at.getTime()) / dayMs }];
  });
}
