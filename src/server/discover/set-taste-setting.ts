import { AppError } from '@/domain/app-error';
import type { TasteSetting } from '@/domain/contracts/taste';
import { database } from '@/infra/database';

/**
 * Keeps what a listener says of the taste that a track stands for. The next list follows it.
 * @throws AppError 404 for an unknown track
 */
export async function setTasteSetting(userId: string, trackId: string, setting: TasteSetting): Promise<void> {
  const db = database();
  if (!(await db.track.findUnique({ where: { id: trackId }, select: { id: true } })))
    throw new AppError('not_found', 'There is no such taste.');
  await db.tasteSetting.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, ...setting },
    update: setting,
  });
}

/** Forgets what the listener has said of a taste; nothing to forget is fine. */
export async function deleteTasteSetting(userId: string, trackId: string): Promise<void> {
  await database().tasteSetting.deleteMany({ where: { userId, trackId } });
}
