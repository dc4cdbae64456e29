import type { CandidatePool, PoolTrack } from './candidate-pool';

const known = new WeakMap<CandidatePool, ReadonlyMap<string, readonly PoolTrack[]>>();

/** The tracks of each artist of a pool, in the pool's order; worked out once a pool. */
export function tracksByArtist(pool: CandidatePool): ReadonlyMap<string, readonly PoolTrack[]> {
  const before = known.get(pool);
  if (before) return before;
  const byArtist = new Map<string, PoolTrack[]>();
  for (const track of pool.values()) {
    const own = byArtist.get(track.artistId);
    if (own) own.push(track);
    else byArtist.set(track.artistId, [track]);
  }
  known.set(pool, byArtist);
  return byArtist;
}
