import { soundRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Track } from '@/domain/contracts/library';
import { type MixId, mixIdSchema, type SoundMix } from '@/domain/contracts/sounds';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { SoundAttributes } from '@/recommenders/audio/describe-sound';
import { chooseMix, fitsMix } from '@/recommenders/audio/sound-mixes';
import { orderSlate } from '@/recommenders/blend/order-slate';
import { loadKeyPosteriors } from '../discover/load-key-posteriors';
import { coverUrl } from '../library/cover-url';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { soundAttributes, soundColumns } from './sound-attributes';

/** Fewer tracks are no mix. */
const FEWEST = 5;
const COVERS = 3;

type Candidate = {
  id: string;
  artistId: string;
  cover: string | null;
  attributes: SoundAttributes;
};

/** The mixes that the library has music for, in the order of the contract. */
export async function findMixes(userId: string): Promise<{ items: SoundMix[] }> {
  const candidates = await loadCandidates(userId);
  const items = mixIdSchema.options.map((id) => {
    const fitting = candidates.filter(({ attributes }) => fitsMix(id, attributes));
    const covers = new Set(fitting.flatMap(({ cover }) => cover ?? []));
    return { id, trackCount: fitting.length, coverUrls: [...covers].slice(0, COVERS) };
  });
  return { items: items.filter(({ trackCount }) => trackCount >= FEWEST) };
}

/**
 * The tracks of a mix in the order they are played: another choice every day, the same all day long.
 * @throws AppError 404 where too little fits
 */
export async function findMix(id: MixId, userId: string, now: Date): Promise<{ tracks: Track[] }> {
  const candidates = await loadCandidates(userId);
  const day = now.toISOString().slice(0, 10);
  const chosen = chooseMix(id, candidates, createRng(`${id}/${userId}/${day}`));
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

/** Tracks that were listened to, without those the listener does not want. */
async function loadCandidates(userId: string): Promise<Candidate[]> {
  const rows = await database().track.findMany({
    where: {
      missingSince: null,
      analysis: { energy: { not: null } },
      feedback: { none: { userId, value: 'dislike' } },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      artistId: true,
      album: { select: { id: true, title: true, coverHash: true } },
      analysis: { select: soundColumns },
    },
  });
  return rows.map(({ id, artistId, album, analysis }) => ({
    id,
    artistId,
    cover: album && coverUrl(album),
    attributes: soundAttributes(analysis!),
  }));
}
