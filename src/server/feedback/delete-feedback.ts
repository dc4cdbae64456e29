import { database } from '@/infra/database';
import { checkTrack } from '../library/check-track';
import { tellListener } from '../live/tell-listeners';

/**
 * Takes a listener's word on a track back; nothing to take back is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deleteFeedback(userId: string, trackId: string): Promise<void> {
  await checkTrack(trackId);
  await database().feedback.deleteMany({ where: { userId, trackId } });
  await tellListener(database(), userId, { kind: 'feedback', trackId, value: null });
}
