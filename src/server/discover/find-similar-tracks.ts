import { noSuch } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import { type Signal, signalSchema } from '@/domain/contracts/common';
import type { similarTracksSchema } from '@/domain/contracts/library';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { blendCandidates } from '@/recommenders/blend/blend-candidates';
import type { BlendedCandidate, Candidate } from '@/recommenders/blend/candidate';
import { similarItems } from '@/recommenders/collaborative/similar-items';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { loadCollaborativeModel } from '../training/collaborative-model';
import { loadCandidatePool, type PoolTrack } from './candidate-pool';
import { loadWrittenAlike } from './candidate-sources';
import type { ListenerHistory } from './listener-history';
import { nearestAnchor } from './nearest-anchor';
import { findTextCandidates } from './text-candidates';

/**
 * Tracks similar to one track, by one signal or by all.
 * @throws AppError 404 for an unknown track
 */
export async function findSimilarTracks(options: {
  trackId: string;
  userId: string;
  by: Signal | 'blend';
  limit: number;
}): Promise<z.infer<typeof similarTracksSchema>> {
  const { trackId, userId, by, limit } = options;
  const pool = await loadCandidatePool();
  const track = pool.get(trackId);
  if (!track) {
    const exists = await database().track.findUnique({ where: { id: trackId }, select: { id: true } });
    if (!exists) throw new AppError('not_found', noSuch.track);
    return { items: [] };
  }
  const wanted = (signal: Signal) => by === 'blend' || by === signal;
  const all = 4 * limit;
  const candidates = [
    ...(wanted('collaborative') ? await likeByListeners(track, pool, all) : []),
    ...(wanted('text') ? await likeByText(track, pool, all) : []),
    ...(wanted('audio') ? likeBySound(track, pool, all) : []),
  ];
  const raw = new Map(
    candidates.map((candidate) => [`${candidate.signal}/${candidate.trackId}`, candidate.score]),
  );
  const best = blendCandidates(candidates).slice(0, limit);
  const tracks = await findTracksByIds(
    best.map((candidate) => candidate.trackId),
    userId,
  );
  return {
    items: best.flatMap((candidate) => {
      const found = tracks.get(candidate.trackId);
      if (!found) return [];
      const signals = signalSchema.options.filter((signal) => candidate.shares[signal] > 0);
      const score = by === 'blend' ? meanStanding(candidate) : raw.get(`${by}/${candidate.trackId}`)!;
      return [{ track: found, score, signals }];
    }),
  };
}

/** How a track stands among what all signals propose, 0 .. 1. */
const meanStanding = ({ features: { ranks } }: BlendedCandidate): number =>
  (ranks.collaborative + ranks.text + ranks.audio) / 3;

async function likeByListeners(track: PoolTrack, pool: ReadonlyMap<string, PoolTrack>, limit: number) {
  const model = await loadCollaborativeModel();
  const row = model?.rowOf.get(`track:${track.id}`);
  if (!model || row === undefined) return [];
  const trackOf = (item: number) => {
    const key = model.itemKeys[item]!;
    return key.startsWith('track:') ? pool.get(key.slice('track:'.length)) : undefined;
  };
  return similarItems(model.recommender.server, row, limit, (item) => trackOf(item) !== undefined)
    .filter(({ score }) => score > 0)
    .map(({ item, score }) => propose(trackOf(item)!, 'collaborative', score));
}

/** What is written speaks of artists: the artist of the track stands for it. */
async function likeByText(track: PoolTrack, pool: ReadonlyMap<string, PoolTrack>, limit: number) {
  const history = { ...emptyHistory, artistWeights: new Map([[track.artistId, 1]]) };
  const isAllowed = (other: PoolTrack) => other.artistId !== track.artistId;
  const writtenAlike = await loadWrittenAlike([track.artistId]);
  return findTextCandidates(history, pool, writtenAlike, { limit, rng: createRng(track.id), isAllowed });
}

function likeBySound(track: PoolTrack, pool: ReadonlyMap<string, PoolTrack>, limit: number): Candidate[] {
  if (!track.embedding) return [];
  return [...pool.values()]
    .flatMap((other) => {
      const near = other.embedding && other.id !== track.id && nearestAnchor(other, [{ track, weight: 1 }]);
      return near ? [propose(other, 'audio', near.similarity)] : [];
    })
    .sort((a, b) => b.score - a.score || (a.trackId < b.trackId ? -1 : 1))
    .slice(0, limit);
}

function propose(track: PoolTrack, signal: Signal, score: number): Candidate {
  return { trackId: track.id, artistId: track.artistId, albumId: track.albumId, signal, score, reasons: [] };
}

const emptyHistory: ListenerHistory = {
  refusedArtists: new Set(),
  pardons: new Map(),
  events: [],
  lastHeardAt: new Map(),
  disliked: new Set(),
  artistWeights: new Map(),
  trackWeights: new Map(),
};
