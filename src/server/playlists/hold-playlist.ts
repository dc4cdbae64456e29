import { noSuch, playlistRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Prisma } from '@/infra/prisma/generated/client';

/** A playlist as a listener asks for it. */
export interface PlaylistRef {
  id: string;
  userId: string;
}

export const noSuchPlaylist = () => new AppError('not_found', noSuch.playlist);

/** What a listener may open: their own, and what others share. */
export const visibleTo = (userId: string) =>
  ({
    deletedAt: null,
    OR: [{ userId }, { sharing: { not: 'private' } }],
  }) satisfies Prisma.PlaylistWhereInput;

/**
 * Holds a listener's own playlist until the transaction ends, so that two changes at once follow one another.
 * @throws AppError 404 where it is not there or not shown to them, 403 where it is shared but somebody else's
 */
export async function holdOwnPlaylist(
  transaction: Prisma.TransactionClient,
  ref: PlaylistRef,
): Promise<{ isSmart: boolean }> {
  const { userId, rules } = await hold(transaction, ref);
  if (userId !== ref.userId) throw new AppError('forbidden', playlistRefusals.notYours);
  return { isSmart: rules !== null };
}

/**
 * As {@link holdOwnPlaylist}, for what everybody may do with the tracks of a collaborative one.
 * @throws AppError 404, 403, or 409 where rules decide what is in it
 */
export async function holdPlaylistTracks(
  transaction: Prisma.TransactionClient,
  ref: PlaylistRef,
): Promise<void> {
  const { userId, sharing, rules } = await hold(transaction, ref);
  if (userId !== ref.userId && sharing !== 'collaborative')
    throw new AppError('forbidden', playlistRefusals.notYoursToChange);
  if (rules !== null) throw new AppError('conflict', playlistRefusals.smart);
}

async function hold(transaction: Prisma.TransactionClient, { id, userId }: PlaylistRef) {
  const { count } = await transaction.playlist.updateMany({
    where: { id, ...visibleTo(userId) },
    data: { updatedAt: new Date() },
  });
  if (count === 0) throw noSuchPlaylist();
  return transaction.playlist.findUniqueOrThrow({
    where: { id },
    select: { userId: true, sharing: true, rules: true },
  });
}
