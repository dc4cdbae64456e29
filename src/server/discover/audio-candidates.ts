import type { Candidate } from '@/recommenders/blend/candidate';
import type { PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';
import { cosine, nearestAnchor } from './nearest-anchor';

/** Difference of cosines at which a likeness counts e times less. */
const softness = 0.2;

/**
 * Tracks that sound like what the listener likes: by how densely their tracks lie around it (a kernel density, Parzen
 * 1962), so that the sound of much that is loved counts more than that of one track heard once. That a band sounds like
 * itself is no discovery: only tracks by other artists count as a likeness. Of a track that sounds like none of them
 * nothing is said.
 */
export function findAudioCandidates(
  anchors: readonly Anchor[],
  pool: ReadonlyMap<string, PoolTrack>,
  options: { limit: number; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const track of pool.values()) {
    if (!track.embedding || !options.isAllowed(track)) continue;
    if (!nearestAnchor(track, anchors)) continue;
    candidates.push({
      trackId: track.id,
      artistId: track.artistId,
      albumId: track.albumId,
      signal: 'audio',
      score: density(track, anchors),
      reasons: [],
    });
  }
  return candidates
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1))
    .slice(0, options.limit);
}

function density(track: PoolTrack, anchors: readonly Anchor[]): number {
  let sum = 0;
  for (const { track: other, weight } of anchors) {
    if (other.artistId === track.artistId) continue;
    sum += Math.log2(1 + weight) * Math.exp((cosine(track.embedding!, other.embedding!) - 1) / softness);
  }
  return sum;
}
