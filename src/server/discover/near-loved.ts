import type { Signal } from '@/domain/contracts/common';
import { nearestByAll } from '@/recommenders/blend/nearness';
import type { PoolTrack } from './candidate-pool';
import type { TrackLikeness } from './track-likeness';

/**
 * Of one track after another the loved one it is most like, and by what most; null where it is like none. That an artist is
 * written about like themselves says nothing: with their own tracks only sound and listeners count.
 */
export function nearLoved(
  loved: readonly PoolTrack[],
  likeness: TrackLikeness,
): (track: PoolTrack) => { trackId: string; signal: Signal } | null {
  const toLoved = likeness.toEach(loved);
  return (track) => {
    const kinship = toLoved(track);
    const text = kinship.text.map((value, k) => (loved[k]!.artistId === track.artistId ? Number.NaN : value));
    const nearest = nearestByAll({ ...kinship, text });
    return nearest && { trackId: loved[nearest.anchor]!.id, signal: nearest.signal };
  };
}
