import { createRng } from '@/domain/rng';
import { cosine } from '@/recommenders/audio/cosine';
import { findSoundCells, type SoundCells } from '@/recommenders/audio/sound-cells';
import type { Candidate } from '@/recommenders/blend/candidate';
import type { CandidatePool, PoolTrack } from './candidate-pool';
import type { Anchor } from './find-anchors';
import { alikeFrom } from './nearest-anchor';

/** Difference of cosines at which a likeness counts e times less. */
const softness = 0.2;
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
  const heard = heardIn(pool);
  const density = densityAround(anchors);
  const cells = heard.cells.members
    .map((members, cell) => ({ members, near: heard.cells.centres[cell] }))
    .map(({ members, near }) => ({ members, density: near ? (density(near, null) ?? 0) : 0 }))
    .sort((a, b) => b.density - a.density);
  const candidates: Candidate[] = [];
  let lookedAt = 0;
  for (const { members } of cells) {
    if (
      lookedAt >= Math.max(fewestLookedAt, lookedAtForEach * options.limit) &&
      candidates.length >= options.limit
    )
      break;
    for (const index of members) {
      const track = heard.tracks[index]!;
      if (!options.isAllowed(track)) continue;
      lookedAt++;
      const score = density(track.embedding!, track.artistId);
      if (score !== null) candidates.push(candidateOf(track, score));
    }
  }
  return bestFirst(candidates).slice(0, options.limit);
}

/** What the same has to say of given tracks. */
export function judgeBySound(anchors: readonly Anchor[], tracks: readonly PoolTrack[]): Candidate[] {
  const density = densityAround(anchors);
  return bestFirst(
    tracks.flatMap((track) => {
      const score = track.embedding && density(track.embedding, track.artistId);
      return score === null ? [] : [candidateOf(track, score)];
    }),
  );
}

/** How densely the anchors by other artists lie around an embedding; null where none is alike. */
function densityAround(anchors: readonly Anchor[]) {
  const embeddings = anchors.map(({ track }) => track.embedding!);
  const weights = anchors.map(({ weight }) => Math.log2(1 + weight));
  return (embedding: Float32Array, artistId: string | null): number | null => {
    let sum = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < embeddings.length; k++) {
      if (anchors[k]!.track.artistId === artistId) continue;
      const likeness = cosine(embedding, embeddings[k]!);
      if (likeness > most) most = likeness;
      sum += weights[k]! * Math.exp((likeness - 1) / softness);
    }
    return most >= alikeFrom ? sum : null;
  };
}

interface HeardTracks {
  tracks: PoolTrack[];
  cells: SoundCells;
}

const known = new WeakMap<CandidatePool, HeardTracks>();

/** The tracks of a pool whose sound is known, by where they lie; worked out once a pool. */
function heardIn(pool: CandidatePool): HeardTracks {
  const before = known.get(pool);
  if (before) return before;
  const tracks = [...pool.values()].filter(({ embedding }) => embedding);
  const cells = findSoundCells(
    tracks.map(({ embedding }) => embedding!),
    createRng('sound cells'),
  );
  known.set(pool, { tracks, cells });
  return { tracks, cells };
}

const candidateOf = ({ id, artistId, albumId }: PoolTrack, score: number): Candidate => ({
  trackId: id,
  artistId,
  albumId,
  signal: 'audio',
  score,
  reasons: [],
});

const bestFirst = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1));
