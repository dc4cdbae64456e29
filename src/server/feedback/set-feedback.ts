import type { FeedbackValue } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { checkTrack } from '../library/check-track';
import { tellListener } from '../live/tell-listeners';

/**
 * A listener's word on a track: like or dislike, the last one counts.
 * @throws AppError 404 for an unknown track
 */
export async function setFeedback(userId: string, trackId: string, value: FeedbackValue): Promise<void> {
  await checkTrack(trackId);
  await database().feedback.upsert({
    where: { userId_trackId: { userId, trackId } },
    create: { userId, trackId, value },
    update: { value },
  });
  await tellListener(database(), userId, { kind: 'feedback', trackId, value });
}
