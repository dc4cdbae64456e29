import { AppError } from '@/domain/app-error';
import type { FeedbackValue } from '@/domain/contracts/library';
import { database } from '@/infra/database';

/**
 * A listener's word on a track: like or dislike, the last one counts.
 * @throws AppError 404 for an unknown track
 */
export async function setFeedback(userId: string, trackId: string, value: FeedbackValue): Promise<void> {
  const db = database();
  if (!(await db.track.findUnique({ where: { id: trackId }, select: { id: true } }))) {
    throw new AppError('not_found', 'There is no such track.');
  }
  await db.feedback.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, value },
    update: { value },
  });
}
