import { AppError } from '@/domain/app-error';
import type { TrackPlace } from '@/domain/contracts/playback';
import { placeIn } from '@/domain/track-place';
import { database } from '@/infra/database';
import { notAfter } from './save-session';

/**
 * Keeps how far a listener is in a track, for all their devices. The one heard last has the word, also where an older one
 * is told later; what was heard to its end begins anew.
 * @throws AppError 404 for an unknown track
 */
export async function savePlace(
  userId: string,
  trackId: string,
  { positionMs, heardAt }: TrackPlace,
  now: Date,
): Promise<void> {
  const db = database();
  const track = await db.track.findUnique({ where: { id: trackId }, select: { durationMs: true } });
  if (!track) throw new AppError('not_found', 'There is no such track.');
  const data = { positionMs: placeIn(positionMs, track.durationMs), heardAt: notAfter(now, heardAt) };
  const { count } = await db.trackPlace.updateMany({
    where: { userId, trackId, heardAt: { lte: data.heardAt } },
    data,
  });
  if (count === 0)
    await db.trackPlace.createMany({ data: [{ userId, trackId, ...data }], skipDuplicates: true });
}
