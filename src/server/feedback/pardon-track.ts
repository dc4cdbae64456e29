import { database } from '@/infra/database';
import { checkTrack } from '../library/check-track';

/**
 * Forgives a track the skips it had so far: they are no longer held against what is like it.
 * @throws AppError 404 for an unknown track
 */
export async function pardonTrack(userId: string, trackId: string, now: Date): Promise<void> {
  await checkTrack(trackId);
  await database().pardon.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, createdAt: now },
    update: { createdAt: now },
  });
}

/**
 * Takes a pardon back; nothing to take back is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deletePardon(userId: string, trackId: string): Promise<void> {
  await checkTrack(trackId);
  await database().pardon.deleteMany({ where: { userId, trackId } });
}
