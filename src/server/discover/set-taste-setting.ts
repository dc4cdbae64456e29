import type { TasteSetting } from '@/domain/contracts/taste';
import { database } from '@/infra/database';
import { checkTrack } from '../library/check-track';

/**
 * Keeps what a listener says of the taste that a track stands for. The next list follows it.
 * @throws AppError 404 for an unknown track
 */
export async function setTasteSetting(userId: string, trackId: string, setting: TasteSetting): Promise<void> {
  await checkTrack(trackId);
  await database().tasteSetting.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, ...setting },
    update: setting,
  });
}

/**
 * Forgets what the listener has said of a taste; nothing to forget is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deleteTasteSetting(userId: string, trackId: string): Promise<void> {
  await checkTrack(trackId);
  await database().tasteSetting.deleteMany({ where: { userId, trackId } });
}
