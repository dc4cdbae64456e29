import { onceForEach } from '@/domain/once-for-each';
import type { CandidatePool, PoolTrack } from './candidate-pool';

/** The tracks of each artist of a pool, in the pool's order; worked out once a pool. */
export const tracksByArtist = onceForEach(
  (pool: CandidatePool): ReadonlyMap<string, readonly PoolTrack[]> => {
    const byArtist = new Map<string, PoolTrack[]>();
    for (const track of pool.values()) {
      const own = byArtist.get(track.artistId);
      if (own) own.push(track);
      else byArtist.set(track.artistId, [track]);
    }
    return byArtist;
  },
);
