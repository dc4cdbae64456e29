import { SIGNALS, type Signal } from '@/recommenders/blend/candidate';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { TrackLikeness } from '@/server/discover/track-likeness';

const UNKNOWN = -1;

/** The same likenesses, each worked out once for all listeners, weeks and policies. Memory is 16 bytes a pair. */
export function rememberLikeness(
  likeness: TrackLikeness,
  pool: ReadonlyMap<string, PoolTrack>,
): TrackLikeness {
  const size = pool.size;
  const indices = new Map([...pool.keys()].map((id, index) => [id, index]));
  const table = () => new Float32Array(size * size).fill(Number.NaN);
  const joint = table();
  const bySignal = Object.fromEntries(SIGNALS.map((signal) => [signal, table()])) as Record<
    Signal,
    Float32Array
  >;
  const cellOf = (a: PoolTrack, b: PoolTrack) => indices.get(a.id)! * size + indices.get(b.id)!;
  return {
    joint(a, b) {
      const cell = cellOf(a, b);
      if (Number.isNaN(joint[cell]!)) joint[cell] = likeness.joint(a, b);
      return joint[cell]!;
    },
    bySignal(a, b, signal) {
      const cell = cellOf(a, b);
      const known = bySignal[signal];
      if (Number.isNaN(known[cell]!)) known[cell] = likeness.bySignal(a, b, signal) ?? UNKNOWN;
      return known[cell] === UNKNOWN ? null : known[cell]!;
    },
  };
}
