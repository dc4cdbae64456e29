import { database } from '@/infra/database';
import { checkTrack } from '../library/check-track';

/**
 * Takes a listener's word on a track back; nothing to take back is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deleteFeedback(userId: string, trackId: string): Promise<void> {
  await checkTrack(trackId);
  await database().feedback.deleteMany({ where: { userId, trackId } });
}
