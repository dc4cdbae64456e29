import type { PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';

/**
 * Two tracks less alike than this do not sound alike, whatever is nearest. Measured on 200 rendered tracks, pairs by
 * different artists: of the same style (1,420 pairs) the median cosine is .66 and 87 % are above .45, of other styles
 * (18,222 pairs) .08 and 1 %. At .40 it would be 91 and 2 %, at .50 80 and 0.3 %: .45 parts the two best.
 */
export const alikeFrom = 0.45;

/** The anchor by another artist that a track sounds most like, with the cosine of the two; null where none is alike. */
export function nearestAnchor(
  track: PoolTrack,
  anchors: readonly Anchor[],
): { anchor: Anchor; similarity: number } | null {
  let best: { anchor: Anchor; similarity: number } | null = null;
  for (const anchor of anchors) {
    if (anchor.track.artistId === track.artistId) continue;
    const similarity = cosine(track.embedding!, anchor.track.embedding!);
    if (similarity >= alikeFrom && (!best || similarity > best.similarity)) best = { anchor, similarity };
  }
  return best;
}

/** Embeddings have unit length: their dot product is the cosine. */
function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
