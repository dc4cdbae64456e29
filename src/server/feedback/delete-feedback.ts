import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * Takes a listener's word on a track back; nothing to take back is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deleteFeedback(userId: string, trackId: string): Promise<void> {
  const db = database();
  if (!(await db.track.findUnique({ where: { id: trackId }, select: { id: true } }))) {
    throw new AppError('not_found', 'There is no such track.');
  }
  await db.feedback.deleteMany({ where: { userId, trackId } });
}
