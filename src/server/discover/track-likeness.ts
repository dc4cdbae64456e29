import type { Rng } from '@/domain/rng';
import type { Signal } from '@/recommenders/blend/candidate';
import {
  jointLikeness,
  type LikenessScale,
  measureLikeness,
  scaledLikeness,
} from '@/recommenders/blend/track-likeness';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';
import { cosine } from './nearest-anchor';

/** How alike tracks are: the share of pairs of the library that are less alike, 0 .. 1. */
export interface TrackLikeness {
  /** By all that is known of them. */
  joint: (a: PoolTrack, b: PoolTrack) => number;
  /** By one signal; null where it does not know one of them. */
  bySignal: (a: PoolTrack, b: PoolTrack, signal: Signal) => number | null;
}

/**
 * Likeness of tracks over all signals: of their sounds, of who plays them, and of what is written about their artists, as far
 * as the listener cares for one of the two.
 */
export function createTrackLikeness(
  pool: ReadonlyMap<string, PoolTrack>,
  { collaborative, writtenAlike }: CandidateSources,
  rng: Rng,
): TrackLikeness {
  const written = new Map<string, Map<string, number>>();
  for (const { artistId, otherId, score } of writtenAlike) {
    const own = written.get(artistId) ?? new Map<string, number>();
    written.set(artistId, own);
    own.set(otherId, score);
  }
  const factors = new Map<string, Float32Array | null>();
  const factorsOf = ({ id, artistId }: PoolTrack): Float32Array | null => {
    const known = factors.get(id);
    if (known !== undefined || !collaborative) return known ?? null;
    const row = collaborative.rowOf.get(`track:${id}`) ?? collaborative.rowOf.get(`artist:${artistId}`);
    const own = row === undefined ? null : unit(collaborative.recommender.server.factorsOf(row));
    factors.set(id, own);
    return own;
  };
  const bySignal = (a: PoolTrack, b: PoolTrack, signal: Signal): number | null => {
    if (signal === 'audio') return a.embedding && b.embedding ? cosine(a.embedding, b.embedding) : null;
    if (signal === 'collaborative') {
      const [x, y] = [factorsOf(a), factorsOf(b)];
      return x && y ? cosine(x, y) : null;
    }
    if (a.artistId === b.artistId) return 1;
    const [ofA, ofB] = [written.get(a.artistId), written.get(b.artistId)];
    return ofA || ofB ? (ofA?.get(b.artistId) ?? ofB?.get(a.artistId) ?? 0) : null;
  };
  const tracks = [...pool.values()];
  const scale: LikenessScale = measureLikeness(
    tracks.length,
    (a, b, signal) => bySignal(tracks[a]!, tracks[b]!, signal),
    rng,
  );
  return {
    joint: (a, b) => jointLikeness(scale, (signal) => bySignal(a, b, signal)),
    bySignal: (a, b, signal) => scaledLikeness(scale, signal, bySignal(a, b, signal)),
  };
}

/** Null for nothing: a track nobody plays has no direction. */
function unit(vector: Float32Array): Float32Array | null {
  const length = Math.hypot(...vector);
  return length > 1e-9 ? vector.map((value) => value / length) : null;
}
