import type { TasteSetting } from '@/domain/contracts/taste';
import { database } from '@/infra/database';
import type { TasteKind } from '@/infra/prisma/generated/client';
import { checkTrack } from '../library/check-track';

/**
 * Keeps what a listener says of the taste, or the kind of music they turned down, that a track stands for. The next list
 * follows it.
 * @throws AppError 404 for an unknown track
 */
export async function setTasteSetting(
  userId: string,
  kind: TasteKind,
  trackId: string,
  setting: TasteSetting,
): Promise<void> {
  await checkTrack(trackId);
  await database().tasteSetting.upsert({
    where: { userId_kind_trackId: { userId, kind, trackId } },
    create: { userId, kind, trackId, ...setting },
    update: setting,
  });
}

/**
 * Forgets what the listener has said of it; nothing to forget is fine.
 * @throws AppError 404 for an unknown track
 */
export async function deleteTasteSetting(userId: string, kind: TasteKind, trackId: string): Promise<void> {
  await checkTrack(trackId);
  await database().tasteSetting.deleteMany({ where: { userId, kind, trackId } });
}
