import { fadingLikeness } from '@/recommenders/audio/fading-likeness';
import type { Candidate } from '@/recommenders/blend/candidate';
import type { VectorTable } from '@/recommenders/kernels/vector-table';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';
import { alikeFrom } from './nearest-anchor';
import { soundCells, soundTable } from './sound-table';

/** Difference of cosines at which a likeness counts e times less. */
const softness = 0.2;
const fading = fadingLikeness(softness);
/** A sound that has less in common with another than that counts for nothing: what is left of it would be a hundredth. */
const reach = 0;
/** In a large library so many tracks at least are looked at, where they lie densest, and so many for each that is wanted. */
const [fewestLookedAt, lookedAtForEach] = [2_000, 8];

/**
 * Tracks that sound like what the listener likes: by how densely their tracks lie around it (a kernel density, Parzen
 * 1962), so that the sound of much that is loved counts more than that of one track heard once. That a band sounds like
 * itself is no discovery: only tracks by other artists count as a likeness. Of a track that sounds like none of them
 * nothing is said. In a library of more than some thousand tracks only the parts are searched where the density is highest.
 */
export function findAudioCandidates(
  anchors: readonly Anchor[],
  pool: CandidatePool,
  options: { limit: number; isAllowed: (track: PoolTrack) => boolean },
): Candidate[] {
  const { limit, isAllowed } = options;
  const { tracks, table } = soundTable(pool);
  if (tracks.length === 0 || anchors.length === 0) return [];
  const { centres, members } = soundCells(pool);
  const densities = densitiesAround(anchors);
  const ofCells = densities(
    centres,
    Int32Array.from(members, (_, cell) => cell),
    () => null,
  );
  const densestFirst = [...members.keys()].sort((a, b) => (ofCells[b] || 0) - (ofCells[a] || 0));
  const found: JudgedTrack[] = [];
  let lookedAt = 0;
  for (const cell of densestFirst) {
    if (lookedAt >= Math.max(fewestLookedAt, lookedAtForEach * limit) && found.length >= limit) break;
    const rows = members[cell]!.filter((row) => isAllowed(tracks[row]!));
    lookedAt += rows.length;
    const scores = densities(table, rows, (k) => tracks[rows[k]!]!.artistId);
    for (const [k, row] of rows.entries()) {
      if (!Number.isNaN(scores[k]!)) found.push({ track: tracks[row]!, score: scores[k]! });
    }
  }
  return bestFirst(found).slice(0, limit).map(candidateOf);
}

/** What the same has to say of given tracks. */
export function judgeBySound(
  anchors: readonly Anchor[],
  pool: CandidatePool,
  given: readonly PoolTrack[],
): Candidate[] {
  const { rowOf, table } = soundTable(pool);
  const tracks = given.filter(({ embedding }) => embedding);
  const rows = Int32Array.from(tracks, (track) => rowOf.get(track)!);
  const scores = densitiesAround(anchors)(table, rows, (k) => tracks[k]!.artistId);
  const judged = tracks.flatMap((track, k) =>
    Number.isNaN(scores[k]!) ? [] : [{ track, score: scores[k]! }],
  );
  return bestFirst(judged).map(candidateOf);
}

/** How densely the anchors by other artists lie around each of some rows of a table; NaN where none of them is alike. */
function densitiesAround(anchors: readonly Anchor[]) {
  const embeddings = anchors.map(({ track }) => track.embedding!);
  const weights = Float64Array.from(anchors, ({ weight }) => Math.log2(1 + weight));
  // Numbers are compared a hundred thousand times, names are not.
  const artists = new Map<string, number>();
  for (const { track } of anchors)
    if (!artists.has(track.artistId)) artists.set(track.artistId, artists.size);
  const artistOf = Int32Array.from(anchors, ({ track }) => artists.get(track.artistId)!);
  return (
    table: VectorTable,
    rows: Int32Array,
    /** Of the k-th of the rows. */
    artistIdOf: (k: number) => string | null,
  ): Float64Array => {
    const own = Int32Array.from(rows, (_, k) => artists.get(artistIdOf(k) ?? '') ?? -1);
    const sums = new Float64Array(rows.length);
    const most = new Float32Array(rows.length).fill(Number.NEGATIVE_INFINITY);
    for (let anchor = 0; anchor < embeddings.length; anchor++) {
      const likenesses = table.dots(embeddings[anchor]!, rows);
      const [artist, weight] = [artistOf[anchor]!, weights[anchor]!];
      for (let k = 0; k < own.length; k++) {
        if (own[k] === artist) continue;
        const likeness = likenesses[k]!;
        if (likeness < reach) continue;
        if (likeness > most[k]!) most[k] = likeness;
        sums[k]! += weight * fading(likeness);
      }
    }
    return sums.map((sum, k) => (most[k]! >= alikeFrom ? sum : Number.NaN));
  };
}

interface JudgedTrack {
  track: PoolTrack;
  score: number;
}

const candidateOf = ({ track: { id, artistId, albumId }, score }: JudgedTrack): Candidate => ({
  trackId: id,
  artistId,
  albumId,
  signal: 'audio',
  score,
  reasons: [],
});

const bestFirst = (judged: JudgedTrack[]): JudgedTrack[] =>
  judged.sort((a, b) => b.score - a.score || (a.track.id < b.track.id ? -1 : 1));
