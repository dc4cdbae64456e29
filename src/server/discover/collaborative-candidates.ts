import type { Candidate } from '@/recommenders/blend/candidate';
import { topItems } from '@/recommenders/collaborative/top-items';
import { loadCollaborativeModel } from '../training/collaborative-model';
import type { PoolTrack } from './candidate-pool';
import type { ListenerHistory } from './listener-history';
import { observedByModel } from './observed-by-model';

const trackPrefix = 'track:';

/**
 * Tracks that listeners with the same taste play: the listener's factors are solved now, against the newest model, so
 * that today's like counts.
 */
export async function findCollaborativeCandidates(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  options: { limit: number; now: Date; isAllowed: (track: PoolTrack) => boolean },
): Promise<Candidate[]> {
  const model = await loadCollaborativeModel();
  if (!model) return [];
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
  return best
    .filter(({ score }) => score > 0)
    .map(({ item, score }) => {
      const track = trackOf(item)!;
      return {
        trackId: track.id,
        artistId: track.artistId,
        albumId: track.albumId,
        signal: 'collaborative',
        score,
        reasons: [],
      };
    });
}
