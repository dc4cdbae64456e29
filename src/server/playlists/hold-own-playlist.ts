import { AppError } from '@/domain/app-error';
import type { Prisma } from '@/infra/prisma/generated/client';

/**
 * Holds a listener's playlist until the transaction ends, so that two changes at once follow one another.
 * @throws AppError 404 where it is not there, or somebody else's
 */
export async function holdOwnPlaylist(
  transaction: Prisma.TransactionClient,
  { id, userId }: { id: string; userId: string },
): Promise<void> {
  const { count } = await transaction.playlist.updateMany({
    where: { id, userId },
    data: { updatedAt: new Date() },
  });
  if (count === 0) throw noSuchPlaylist();
}

export const noSuchPlaylist = () => new AppError('not_found', 'There is no such playlist.');
