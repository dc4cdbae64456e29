import { jointKinship } from '@/recommenders/blend/nearness';
import { findTasteMemory } from '@/recommenders/blend/taste-memory';
import type { PoolTrack } from './candidate-pool';
import { forgetting, type ListenerHistory } from './listener-history';
import type { TrackLikeness } from './track-likeness';

const dayMs = 86_400_000;

/**
 * The history of a listener whose taste has turned, as of one who forgets what they loved before; unchanged of anybody else.
 * What they have turned down, heard, and whose music they know is not forgotten.
 */
export function asLatelyTurned(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  likeness: TrackLikeness,
  now: Date,
): ListenerHistory {
  const wanted = history.events
    .flatMap(({ trackId, kind, at }) => {
      const track = trackId === null ? undefined : pool.get(trackId);
      if (!track || history.refusedArtists.has(track.artistId) || (kind !== 'complete' && kind !== 'like'))
        return [];
      const ageDays = Math.max(0, now.getTime() - at.getTime()) / dayMs;
      return [{ track, artistId: track.artistId, ageDays }];
    })
    .sort((a, b) => a.ageDays - b.ageDays || (a.track.id < b.track.id ? -1 : 1));
  const halfLifeDays = findTasteMemory(wanted, (others) => {
    const toOthers = likeness.toEach(others.map((index) => wanted[index]!.track));
    return (index) => jointKinship(toOthers(wanted[index]!.track));
  });
  return Number.isFinite(halfLifeDays) ? forgetting(history, halfLifeDays, now) : history;
}
