import type { Candidate } from '@/recommenders/blend/candidate';
import type { ItemObservation } from '@/recommenders/collaborative/kernels/factor-server';
import { topItems } from '@/recommenders/collaborative/top-items';
import type { CollaborativeModel } from '../training/collaborative-model';
import { askModel } from './ask-model';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { ListenerHistory } from './listener-history';
import { rowsInModel } from './row-in-model';
import { soundToFactors } from './sound-to-factors';

const trackPrefix = 'track:';

/**
 * Tracks that listeners with the same taste play: the listener's factors are solved now, against the model, so
 * that today's like counts.
 */
export function findCollaborativeCandidates(
  history: ListenerHistory,
  pool: CandidatePool,
  model: CollaborativeModel,
  options: { limit: number; now: Date; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const asked = askModel(model, history, options.now);
  if (!asked) return [];
  const { observations, scores } = asked;
  const { byRow, unknown } = placesIn(model, pool);
  const best = topItems(scores, options.limit, (row) => {
    const track = byRow[row];
    return track !== undefined && options.isAllowed(track);
  });
  return [
    ...best.map(({ item, score }) => candidateOf(byRow[item]!, score)),
    ...bySound(model, pool, observations, unknown.filter(options.isAllowed)).slice(0, options.limit),
  ].filter(({ score }) => score > 0);
}

/** What the same has to say of given tracks. */
export function judgeByListeners(
  history: ListenerHistory,
  pool: CandidatePool,
  model: CollaborativeModel,
  tracks: readonly PoolTrack[],
  now: Date,
): Candidate[] {
  const asked = askModel(model, history, now);
  if (!asked) return [];
  const { observations, scores } = asked;
  const rowOf = (track: PoolTrack) => rowsInModel(model, track).own;
  const known = tracks.flatMap((track) => {
    const row = rowOf(track);
    return row === undefined ? [] : [candidateOf(track, scores[row]!)];
  });
  const unknown = tracks.filter((track) => track.embedding && rowOf(track) === undefined);
  return [...known, ...bySound(model, pool, observations, unknown)].filter(({ score }) => score > 0);
}

/** Tracks that the model knows nothing of, by who listens to what sounds like them; best first. */
function bySound(
  model: CollaborativeModel,
  pool: CandidatePool,
  observations: readonly ItemObservation[],
  unknown: readonly PoolTrack[],
): Candidate[] {
  const map = unknown.length > 0 ? soundToFactors(model, pool) : null;
  if (!map) return [];
  const score = model.recommender.scoresBySound(map, observations);
  return unknown
    .map((track) => candidateOf(track, score(track.embedding!)))
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
}

interface Places {
  /** The track of each row; none for artists, and for tracks that are gone. */
  byRow: (PoolTrack | undefined)[];
  /** Tracks with a sound that no row is of. */
  unknown: PoolTrack[];
}

const known = new WeakMap<CollaborativeModel, { pool: WeakRef<CandidatePool>; places: Places }>();

/** Where the tracks of a library are in a model; worked out once for the two. */
function placesIn(model: CollaborativeModel, pool: CandidatePool): Places {
  const before = known.get(model);
  if (before?.pool.deref() === pool) return before.places;
  const byRow = model.itemKeys.map((key) =>
    key.startsWith(trackPrefix) ? pool.get(key.slice(trackPrefix.length)) : undefined,
  );
  const unknown = [...pool.values()].filter(
    ({ id, embedding }) => embedding && !model.rowOf.has(trackPrefix + id),
  );
  const places = { byRow, unknown };
  known.set(model, { pool: new WeakRef(pool), places });
  return places;
}

const candidateOf = ({ id, artistId, albumId }: PoolTrack, score: number): Candidate => ({
  trackId: id,
  artistId,
  albumId,
  signal: 'collaborative',
  score,
  reasons: [],
});
