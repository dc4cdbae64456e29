import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * Forgives a track the skips it had so far: they are no longer held against what is like it.
 * @throws AppError 404 for an unknown track
 */
export async function pardonTrack(userId: string, trackId: string, now: Date): Promise<void> {
  const db = database();
  if (!(await db.track.findUnique({ where: { id: trackId }, select: { id: true } })))
    throw new AppError('not_found', 'There is no such track.');
  await db.pardon.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, createdAt: now },
    update: { createdAt: now },
  });
}

/** Takes a pardon back; nothing to take back is fine. */
export async function deletePardon(userId: string, trackId: string): Promise<void> {
  await database().pardon.deleteMany({ where: { userId, trackId } });
}
