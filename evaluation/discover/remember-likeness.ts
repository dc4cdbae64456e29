import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { TrackLikeness } from '@/server/discover/track-likeness';

/** The same likenesses, those of pairs worked out once for all listeners, weeks and policies. Memory is 4 bytes a pair. */
export function rememberLikeness(
  likeness: TrackLikeness,
  pool: ReadonlyMap<string, PoolTrack>,
): TrackLikeness {
  const size = pool.size;
  const indices = new Map([...pool.keys()].map((id, index) => [id, index]));
  const joint = new Float32Array(size * size).fill(Number.NaN);
  return {
    ...likeness,
    joint(a, b) {
      const cell = indices.get(a.id)! * size + indices.get(b.id)!;
      if (Number.isNaN(joint[cell]!)) joint[cell] = likeness.joint(a, b);
      return joint[cell]!;
    },
  };
}
