import type { Rng } from '@/domain/rng';
import { cosine } from '@/recommenders/audio/cosine';
import type { Signal } from '@/recommenders/blend/candidate';
import type { Kinship } from '@/recommenders/blend/nearness';
import { jointLikeness, measureLikeness, scaledLikeness } from '@/recommenders/blend/track-likeness';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { PoolTrack } from './candidate-pool';
import type { CandidateSources } from './candidate-sources';

/** How alike tracks are: the share of pairs of the library that are less alike, 0 .. 1. */
export interface TrackLikeness {
  /** By all that is known of them. */
  joint: (a: PoolTrack, b: PoolTrack) => number;
  /** Of one track after another to each of some, by each signal; NaN where it does not know one of the two. */
  toEach: (others: readonly PoolTrack[]) => (track: PoolTrack) => Kinship;
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
  const factorsOf = directionsIn(collaborative);
  const known = new Map<PoolTrack, KnownTrack>();
  const knownOf = (track: PoolTrack): KnownTrack => {
    const before = known.get(track);
    if (before) return before;
    const { artistId, embedding } = track;
    const own = { artistId, embedding, factors: factorsOf(track), written: written.get(artistId) };
    known.set(track, own);
    return own;
  };
  const tracks = [...pool.values()];
  const scale = measureLikeness(
    tracks.length,
    (a, b, signal) => likeness(knownOf(tracks[a]!), knownOf(tracks[b]!), signal),
    rng,
  );
  return {
    joint(a, b) {
      const [x, y] = [knownOf(a), knownOf(b)];
      return jointLikeness(scale, (signal) => likeness(x, y, signal));
    },
    toEach(others) {
      const known = others.map(knownOf);
      return (track) => {
        const own = knownOf(track);
        const by = (signal: Signal) => {
          const values = new Float32Array(known.length);
          for (let k = 0; k < values.length; k++)
            values[k] = scaledLikeness(scale[signal], likeness(own, known[k]!, signal)) ?? Number.NaN;
          return values;
        };
        return { collaborative: by('collaborative'), text: by('text'), audio: by('audio') };
      };
    },
  };
}

/** What is looked at of a track, found once. */
interface KnownTrack {
  artistId: string;
  embedding: Float32Array | null;
  /** Of unit length. */
  factors: Float32Array | null;
  /** Of other artists, how much theirs is written about in the same breath; where the listener cares for it. */
  written: ReadonlyMap<string, number> | undefined;
}

function likeness(a: KnownTrack, b: KnownTrack, signal: Signal): number | null {
  if (signal === 'audio') return a.embedding && b.embedding ? cosine(a.embedding, b.embedding) : null;
  if (signal === 'collaborative') return a.factors && b.factors ? cosine(a.factors, b.factors) : null;
  if (a.artistId === b.artistId) return 1;
  if (!a.written && !b.written) return null;
  return a.written?.get(b.artistId) ?? b.written?.get(a.artistId) ?? 0;
}

type Directions = (track: PoolTrack) => Float32Array | null;
const directions = new WeakMap<CollaborativeModel, Directions>();

/** Where the factors of tracks point, the same for all listeners; null for what nobody plays. */
function directionsIn(model: CollaborativeModel | null): Directions {
  if (!model) return () => null;
  const before = directions.get(model);
  if (before) return before;
  const known = new Map<number, Float32Array | null>();
  const find: Directions = ({ id, artistId }) => {
    const row = model.rowOf.get(`track:${id}`) ?? model.rowOf.get(`artist:${artistId}`);
    if (row === undefined) return null;
    const own = known.get(row);
    if (own !== undefined) return own;
    const direction = unit(model.recommender.server.factorsOf(row));
    known.set(row, direction);
    return direction;
  };
  directions.set(model, find);
  return find;
}

/** Null for nothing: a track nobody plays has no direction. */
function unit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(cosine(vector, vector));
  return length > 1e-9 ? vector.map((value) => value / length) : null;
}
