import { onceForEach } from '@/domain/once-for-each';
import { createRng } from '@/domain/rng';
import { cosine } from '@/recommenders/audio/cosine';
import type { Kinship } from '@/recommenders/blend/nearness';
import {
  drawPairs,
  jointLikeness,
  measureLikeness,
  type Quantiles,
  scaledLikeness,
} from '@/recommenders/blend/track-likeness';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { CandidateSources, WrittenAlike } from './candidate-sources';
import { rowsInModel } from './row-in-model';
import { soundTable } from './sound-table';

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
  pool: CandidatePool,
  { collaborative, writtenAlike }: CandidateSources,
): TrackLikeness {
  const byListeners = collaborative ? cosinesIn(collaborative) : () => Number.NaN;
  const written = likenessOfWords(writtenAlike);
  const { artists, pairs } = pairsOf(pool);
  const scale = {
    audio: scaleOfSound(pool),
    collaborative: collaborative ? scaleOfListeners(collaborative, pool) : NOTHING_KNOWN,
    text: measureLikeness(pairs, (a, b) => written(artists[a]!, artists[b]!)),
  };
  return {
    joint: (a, b) =>
      jointLikeness(
        scale,
        byListeners(a, b),
        written(a.artistId, b.artistId),
        cosineOf(a.embedding, b.embedding),
      ),
    toEach(others) {
      const sounds = soundsOf(others, pool, scale.audio);
      const listeners = collaborative ? listenersOf(others, collaborative, scale.collaborative) : null;
      const words = wordsOf(others, written, scale.text);
      const unknown = new Float32Array(others.length).fill(Number.NaN);
      return (track) => ({
        collaborative: listeners?.(track) ?? unknown,
        text: words(track.artistId),
        audio: sounds(track) ?? unknown,
      });
    },
  };
}

type Compare = (track: PoolTrack) => Float32Array | null;

/** How alike tracks sound to each of some, as places; null for one whose sound is not known. */
function soundsOf(others: readonly PoolTrack[], pool: CandidatePool, scale: Quantiles): Compare {
  const { rowOf, table } = soundTable(pool);
  const known = knownAmong(others, (track) => rowOf.get(track));
  return ({ embedding }) =>
    embedding && placesOf(others.length, known, table.dots(embedding, known.rows), scale);
}

/** The same by who plays them. */
function listenersOf(others: readonly PoolTrack[], model: CollaborativeModel, scale: Quantiles): Compare {
  const { server } = model.recommender;
  const known = knownAmong(others, (track) => directedRow(model, track));
  const norms = Float64Array.from(known.rows, (row) => server.norms[row]!);
  return (track) => {
    const row = directedRow(model, track);
    if (row === undefined) return null;
    const dots = server.scoresOf(server.factorsOf(row), known.rows);
    const norm = server.norms[row]!;
    for (let k = 0; k < dots.length; k++) dots[k]! /= norms[k]! * norm;
    return placesOf(others.length, known, dots, scale);
  };
}

/** The same by what is written: asked of artists, for there are fewer of them. */
function wordsOf(
  others: readonly PoolTrack[],
  written: (a: string, b: string) => number,
  scale: Quantiles,
): (artistId: string) => Float32Array {
  const artists = [...new Set(others.map(({ artistId }) => artistId))];
  const indices = new Map(artists.map((artistId, index) => [artistId, index]));
  const artistOf = Int32Array.from(others, ({ artistId }) => indices.get(artistId)!);
  const known = new Map<string, Float32Array>();
  return (artistId) => {
    const before = known.get(artistId);
    if (before) return before;
    const ofArtists = artists.map((other) => scaledLikeness(scale, written(artistId, other)));
    const places = new Float32Array(others.length);
    for (let k = 0; k < places.length; k++) places[k] = ofArtists[artistOf[k]!]!;
    known.set(artistId, places);
    return places;
  };
}

interface KnownRows {
  /** Which of the others they are. */
  indices: Int32Array;
  rows: Int32Array;
}

function knownAmong(
  others: readonly PoolTrack[],
  rowOf: (track: PoolTrack) => number | undefined,
): KnownRows {
  const found = others.flatMap((other, index) => {
    const row = rowOf(other);
    return row === undefined ? [] : [{ index, row }];
  });
  return {
    indices: Int32Array.from(found, ({ index }) => index),
    rows: Int32Array.from(found, ({ row }) => row),
  };
}

/** Places of the likenesses of known rows; NaN for the others. */
function placesOf(
  size: number,
  { indices }: KnownRows,
  likenesses: Float32Array,
  scale: Quantiles,
): Float32Array {
  const places = new Float32Array(size).fill(Number.NaN);
  for (let k = 0; k < indices.length; k++) places[indices[k]!] = scaledLikeness(scale, likenesses[k]!);
  return places;
}

const NOTHING_KNOWN = measureLikeness(new Uint32Array(), () => Number.NaN);

/** Pairs of a library by which its likenesses are measured, the same for all listeners. */
const pairsOf = onceForEach((pool: CandidatePool) => {
  const tracks = [...pool.values()];
  return {
    tracks,
    artists: tracks.map(({ artistId }) => artistId),
    pairs: drawPairs(tracks.length, createRng('pairs of tracks')),
  };
});

const scaleOfSound = onceForEach((pool: CandidatePool): Quantiles => {
  const { tracks, pairs } = pairsOf(pool);
  return measureLikeness(pairs, (a, b) => cosineOf(tracks[a]!.embedding, tracks[b]!.embedding));
});

const scalesOfListeners = onceForEach((_: CollaborativeModel) => new WeakMap<CandidatePool, Quantiles>());

function scaleOfListeners(model: CollaborativeModel, pool: CandidatePool): Quantiles {
  const known = scalesOfListeners(model);
  const before = known.get(pool);
  if (before) return before;
  const byListeners = cosinesIn(model);
  const { tracks, pairs } = pairsOf(pool);
  const scale = measureLikeness(pairs, (a, b) => byListeners(tracks[a]!, tracks[b]!));
  known.set(pool, scale);
  return scale;
}

/** NaN where one of the two is not known. */
const cosineOf = (a: Float32Array | null, b: Float32Array | null): number =>
  a && b ? cosine(a, b) : Number.NaN;

/**
 * How much two artists are written about in the same breath, 0 .. 1, where the listener cares for one of them; NaN where they
 * care for neither.
 */
function likenessOfWords(writtenAlike: readonly WrittenAlike[]): (a: string, b: string) => number {
  const written = new Map<string, Map<string, number>>();
  for (const { artistId, otherId, score } of writtenAlike) {
    const own = written.get(artistId) ?? new Map<string, number>();
    written.set(artistId, own);
    own.set(otherId, score);
  }
  return (a, b) => {
    if (a === b) return 1;
    const [ofA, ofB] = [written.get(a), written.get(b)];
    return ofA || ofB ? (ofA?.get(b) ?? ofB?.get(a) ?? 0) : Number.NaN;
  };
}

/** How much the same listeners play two tracks, as the cosine of their factors; NaN where one of the two is not known. */
function cosinesIn(model: CollaborativeModel): (a: PoolTrack, b: PoolTrack) => number {
  const { server } = model.recommender;
  return (a, b) => {
    const [rowA, rowB] = [directedRow(model, a), directedRow(model, b)];
    if (rowA === undefined || rowB === undefined) return Number.NaN;
    const dot = cosine(server.factorsOf(rowA), server.factorsOf(rowB));
    return dot / (server.norms[rowA]! * server.norms[rowB]!);
  };
}

/** The row that speaks for a track in a model; undefined where its factors point nowhere: nobody plays it. */
function directedRow(model: CollaborativeModel, track: PoolTrack): number | undefined {
  const row = rowsInModel(model, track).any;
  return row !== undefined && model.recommender.server.norms[row]! > 1e-9 ? row : undefined;
}
