import { soundRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Track } from '@/domain/contracts/library';
import { type MixId, mixIdSchema, type SoundMix } from '@/domain/contracts/sounds';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { chooseMix } from '@/recommenders/audio/sound-mixes';
import { orderSlate } from '@/recommenders/blend/order-slate';
import { loadKeyPosteriors } from '../discover/load-key-posteriors';
import { coverUrl } from '../library/cover-url';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { countIds, holdsId, idAt } from '../library/lists/packed-ids';
import { fittingTracks } from './fitting-tracks';
import { soundAttributes, soundColumns } from './sound-attributes';

/** Fewer tracks are no mix. */
const FEWEST = 5;
const COVERS = 3;
/** So many are looked at for covers: some share theirs, some are disliked. */
const LOOKED_AT = 12;
/** Of more tracks than this that fit, so many are drawn first, all alike. */
const MOST_CANDIDATES = 2_000;

/** The mixes that the library has music for, in the order of the contract. */
export async function findMixes(userId: string): Promise<{ items: SoundMix[] }> {
  const [fitting, disliked] = await Promise.all([fittingTracks(), findDisliked(userId)]);
  const mixes = mixIdSchema.options.map((id) => {
    const ids = fitting[id];
    const unwanted = disliked.filter((trackId) => holdsId(ids, trackId)).length;
    return { id, trackCount: countIds(ids) - unwanted, first: firstOf(ids, disliked) };
  });
  const offered = mixes.filter(({ trackCount }) => trackCount >= FEWEST);
  const covers = await findCovers(offered.flatMap(({ first }) => first));
  return {
    items: offered.map(({ id, trackCount, first }) => ({
      id,
      trackCount,
      coverUrls: [...new Set(first.flatMap((trackId) => covers.get(trackId) ?? []))].slice(0, COVERS),
    })),
  };
}

/**
 * The tracks of a mix in the order they are played: another choice every day, the same all day long.
 * @throws AppError 404 where too little fits
 */
export async function findMix(id: MixId, userId: string, now: Date): Promise<{ tracks: Track[] }> {
  const seed = `${id}/${userId}/${now.toISOString().slice(0, 10)}`;
  const candidates = await loadCandidates(drawSome((await fittingTracks())[id], `${seed}/some`), userId);
  const chosen = chooseMix(id, candidates, createRng(seed));
  if (chosen.length < FEWEST) throw new AppError('not_found', soundRefusals.tooLittle);
  const keys = await loadKeyPosteriors(chosen.map((candidate) => candidate.id));
  const ordered =
    id === 'sleep'
      ? chosen.toSorted((a, b) => b.attributes.energy - a.attributes.energy)
      : orderSlate(
          chosen.map((candidate) => ({ ...candidate, score: 0 })),
          ({ id: trackId, attributes }) => ({
            ...attributes,
            tempoBpm: attributes.tempoBpm || null,
            keyPosterior: keys.get(trackId),
          }),
        );
  const tracks = await findTracksByIds(
    ordered.map((candidate) => candidate.id),
    userId,
  );
  return { tracks: ordered.flatMap((candidate) => tracks.get(candidate.id) ?? []) };
}

async function findDisliked(userId: string): Promise<string[]> {
  const rows = await database().feedback.findMany({
    where: { userId, value: 'dislike', track: { missingSince: null } },
    select: { trackId: true },
  });
  return rows.map(({ trackId }) => trackId);
}

/** A few of the tracks that fit, without what is disliked. */
function firstOf(ids: Buffer, disliked: readonly string[]): string[] {
  const unwanted = new Set(disliked);
  const first: string[] = [];
  for (let place = 0; place < countIds(ids) && first.length < LOOKED_AT; place++) {
    const id = idAt(ids, place);
    if (!unwanted.has(id)) first.push(id);
  }
  return first;
}

/** Addresses of the covers of tracks that are on an album. */
async function findCovers(trackIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().track.findMany({
    where: { id: { in: [...new Set(trackIds)] } },
    select: { id: true, album: { select: { id: true, coverHash: true } } },
  });
  return new Map(rows.flatMap(({ id, album }) => (album ? [[id, coverUrl(album)]] : [])));
}

/** All of the ids in their order, or as many as are looked at, drawn by chance. */
function drawSome(ids: Buffer, seed: string): string[] {
  const count = countIds(ids);
  if (count <= MOST_CANDIDATES) return Array.from({ length: count }, (_, place) => idAt(ids, place));
  const rng = createRng(seed);
  const places = new Set<number>();
  while (places.size < MOST_CANDIDATES) places.add(Math.floor(rng() * count));
  return [...places].map((place) => idAt(ids, place));
}

/** What a mix is chosen from, without what the listener does not want. */
async function loadCandidates(ids: readonly string[], userId: string) {
  const rows = await database().track.findMany({
    where: {
      id: { in: [...ids] },
      missingSince: null,
      analysis: { energy: { not: null } },
      feedback: { none: { userId, value: 'dislike' } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, artistId: true, analysis: { select: soundColumns } },
  });
  return rows.map(({ id, artistId, analysis }) => ({
    id,
    artistId,
    attributes: soundAttributes(analysis!),
  }));
}
