import type { Candidate } from '@/recommenders/blend/candidate';
import type { PoolTrack } from './candidate-pool';
import type { ListenerHistory } from './listener-history';

/** Tracks of a picked artist that stand for the taste until the listener has played or liked something. */
const anchorsPerPickedArtist = 6;
const maxAnchors = 200;

export type Anchor = { track: PoolTrack; weight: number };

/**
 * The tracks whose sound stands for the listener's taste: what they liked or heard to the end, and some tracks of the
 * artists they care for. Heaviest first.
 */
export function findAnchors(history: ListenerHistory, pool: ReadonlyMap<string, PoolTrack>): Anchor[] {
  const weights = new Map(history.trackWeights);
  const taken = new Map<string, number>();
  for (const track of pool.values()) {
    const artistWeight = history.artistWeights.get(track.artistId);
    const count = taken.get(track.artistId) ?? 0;
    if (!artistWeight || !track.embedding || weights.has(track.id) || count >= anchorsPerPickedArtist)
      continue;
    if (history.disliked.has(track.id)) continue;
    taken.set(track.artistId, count + 1);
    weights.set(track.id, artistWeight / anchorsPerPickedArtist);
  }
  return [...weights]
    .flatMap(([id, weight]) => {
      const track = pool.get(id);
      return track?.embedding ? [{ track, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.track.id < b.track.id ? -1 : 1))
    .slice(0, maxAnchors);
}

/** The anchor by another artist that a track sounds most like, with the cosine of the two. */
export function nearestAnchor(
  track: PoolTrack,
  anchors: readonly Anchor[],
): { anchor: Anchor; similarity: number } | null {
  let best: { anchor: Anchor; similarity: number } | null = null;
  for (const anchor of anchors) {
    if (anchor.track.artistId === track.artistId) continue;
    const similarity = cosine(track.embedding!, anchor.track.embedding!);
    if (!best || similarity > best.similarity) best = { anchor, similarity };
  }
  return best;
}

/**
 * Tracks that sound like what the listener likes. That a band sounds like itself is no discovery: only tracks by other
 * artists count as a likeness.
 */
export function findAudioCandidates(
  history: ListenerHistory,
  pool: ReadonlyMap<string, PoolTrack>,
  options: { limit: number; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const anchors = findAnchors(history, pool);
  const candidates: Candidate[] = [];
  for (const track of pool.values()) {
    if (!track.embedding || !options.isAllowed(track)) continue;
    const nearest = nearestAnchor(track, anchors);
    if (!nearest || nearest.similarity <= 0) continue;
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

/** Embeddings have unit length: their dot product is the cosine. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
