import { soundRefusals } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { Track } from '@/domain/contracts/library';
import type { soundPathQuerySchema } from '@/domain/contracts/sounds';
import { database } from '@/infra/database';
import { soundPath } from '@/recommenders/audio/sound-path';
import { loadCandidatePool } from '../discover/candidate-pool';
import { findTracksByIds } from '../library/find-tracks-by-ids';

/**
 * Tracks on the way from one to another by sound. What the listener does not want is passed by.
 * @throws AppError 404 where an end is unknown or was not listened to yet
 */
export async function findSoundPath(
  { from, to, length }: z.output<typeof soundPathQuerySchema>,
  userId: string,
): Promise<{ tracks: Track[] }> {
  const pool = await loadCandidatePool();
  const heard = [...pool.values()].flatMap(({ id, artistId, embedding }) =>
    embedding ? [{ id, artistId, embedding }] : [],
  );
  const indexOf = (trackId: string, whereNone: string) => {
    const index = heard.findIndex(({ id }) => id === trackId);
    if (index >= 0) return index;
    throw new AppError('not_found', whereNone);
  };
  const ends = { from: indexOf(from, soundRefusals.noBeginning), to: indexOf(to, soundRefusals.noEnd) };
  const disliked = await loadDisliked(userId);
  const wanted = heard.filter(({ id }, i) => i === ends.from || i === ends.to || !disliked.has(id));
  const path = soundPath(
    wanted.map(({ embedding }) => embedding),
    (index) => wanted[index]!.artistId,
    { from: wanted.indexOf(heard[ends.from]!), to: wanted.indexOf(heard[ends.to]!) },
    length,
  ).map((index) => wanted[index]!.id);
  const tracks = await findTracksByIds(path, userId);
  return { tracks: path.flatMap((id) => tracks.get(id) ?? []) };
}

async function loadDisliked(userId: string): Promise<Set<string>> {
  const rows = await database().feedback.findMany({
    where: { userId, value: 'dislike' },
    select: { trackId: true },
  });
  return new Set(rows.map(({ trackId }) => trackId));
}
