import type { Candidate } from '@/recommenders/blend/candidate';
import type { PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';
import { nearestAnchor } from './nearest-anchor';

/**
 * Tracks that sound like what the listener likes. That a band sounds like itself is no discovery: only tracks by other
 * artists count as a likeness. Of a track that sounds like none of them nothing is said.
 */
export function findAudioCandidates(
  anchors: readonly Anchor[],
  pool: ReadonlyMap<string, PoolTrack>,
  options: { limit: number; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const track of pool.values()) {
    if (!track.embedding || !options.isAllowed(track)) continue;
    const nearest = nearestAnchor(track, anchors);
    if (!nearest) continue;
    candidates.push({
      trackId: track.id,
      artistId: track.artistId,
      albumId: track.albumId,
      signal: 'audio',
      score: nearest.similarity,
      reasons: [],
    });
  }
  return candidates
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1))
    .slice(0, options.limit);
}
