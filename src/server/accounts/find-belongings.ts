import { noSuch } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { belongingsSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';

/**
 * What would go with an account, in numbers: who closes it should know.
 * @throws AppError 404 for an unknown account
 */
export async function findBelongings(userId: string): Promise<z.infer<typeof belongingsSchema>> {
  const db = database();
  const present = { userId, deletedAt: null };
  const [user, playlists, sharedPlaylists, plays, likes, discoverLists] = await Promise.all([
    db.user.findUnique({ where: { id: userId }, select: { id: true } }),
    db.playlist.count({ where: present }),
    db.playlist.count({ where: { ...present, sharing: { not: 'private' } } }),
    db.play.count({ where: { userId } }),
    db.feedback.count({ where: { userId, value: 'like' } }),
    db.discoverList.count({ where: { userId } }),
  ]);
  if (!user) throw new AppError('not_found', noSuch.account);
  return { playlists, sharedPlaylists, plays, likes, discoverLists };
}
