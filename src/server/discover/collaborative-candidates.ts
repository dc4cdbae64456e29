import type { Candidate } from '@/recommenders/blend/candidate';
import type { ItemObservation } from '@/recommenders/collaborative/kernels/factor-server';
import { topItems } from '@/recommenders/collaborative/top-items';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { PoolTrack } from './candidate-pool';
import type { ListenerHistory } from './listener-history';
import { observedByModel } from './observed-by-model';
import { soundToFactors } from './sound-to-factors';

const trackPrefix = 'track:';

/**
 * Tracks that listeners with the same taste play: the listener's factors are solved now, against the model, so
 * that today's like counts.
 */
export function findCollaborativeCandidates(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  model: CollaborativeModel,
  options: { limit: number; now: Date; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const observations = observedByModel(model, history, options.now);
  if (!observations.some(({ target }) => target > 0)) return [];
  const trackOf = (row: number) => {
    const key = model.itemKeys[row]!;
    return key.startsWith(trackPrefix) ? pool.get(key.slice(trackPrefix.length)) : undefined;
  };
  const best = topItems(model.recommender.scores(observations), options.limit, (row) => {
    const track = trackOf(row);
    return track !== undefined && options.isAllowed(track);
  });
  const known = best.map(({ item, score }) => ({ track: trackOf(item)!, score }));
  return [...known, ...soundingCandidates(model, observations, pool, options)]
    .filter(({ score }) => score > 0)
    .map(({ track, score }) => ({
      trackId: track.id,
      artistId: track.artistId,
      albumId: track.albumId,
      signal: 'collaborative',
      score,
      reasons: [],
    }));
}

/** Tracks that the model knows nothing of, by who listens to what sounds like them. */
function soundingCandidates(
  model: CollaborativeModel,
  observations: readonly ItemObservation[],
  pool: ReadonlyMap<string, PoolTrack>,
  options: { limit: number; isAllowed: (track: PoolTrack) => boolean },
): { track: PoolTrack; score: number }[] {
  const unknown = [...pool.values()].filter(
    (track) => track.embedding && !model.rowOf.has(trackPrefix + track.id) && options.isAllowed(track),
  );
  const map = unknown.length > 0 ? soundToFactors(model, pool) : null;
  if (!map) return [];
  const score = model.recommender.scoresBySound(map, observations);
  return unknown
    .map((track) => ({ track, score: score(track.embedding!) }))
    .sort((a, b) => b.score - a.score || (a.track.id < b.track.id ? -1 : 1))
    .slice(0, options.limit);
}
