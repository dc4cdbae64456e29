import { playlistRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { PlaylistChange } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import { checkTracks } from './check-tracks';
import { holdOwnPlaylist, type PlaylistRef } from './hold-playlist';
import { insertEntries } from './insert-entries';

/**
 * Renames or describes a playlist, shares it, or says what is in it from now on, by tracks or by rules.
 * @throws AppError 404 where it is not theirs to see, 403 where it is somebody else's; 400 for tracks that are not in the
 * library; 409 for tracks in a smart one, or rules in another
 */
export async function changePlaylist(playlist: PlaylistRef, change: PlaylistChange): Promise<void> {
  const { trackIds, rules, ...words } = change;
  await database().$transaction(async (transaction) => {
    const { isSmart } = await holdOwnPlaylist(transaction, playlist);
    if (rules && !isSmart) throw new AppError('conflict', playlistRefusals.notSmart);
    if (trackIds && isSmart) throw new AppError('conflict', playlistRefusals.smart);
    if (change.sharing === 'collaborative' && isSmart)
      throw new AppError('conflict', playlistRefusals.notCollaborative);
    await transaction.playlist.update({
      where: { id: playlist.id },
      data: { ...words, ...(rules && { rules }) },
    });
    if (trackIds) await replaceTracks(transaction, playlist, trackIds);
  });
}

/** A track that stays is still the same entry, added when it was. */
async function replaceTracks(
  transaction: Prisma.TransactionClient,
  { id, userId }: PlaylistRef,
  trackIds: readonly string[],
): Promise<void> {
  await checkTracks(transaction, trackIds);
  const old = await transaction.playlistEntry.findMany({
    where: { playlistId: id, removedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    omit: { removedAt: true },
  });
  const left = new Map<string, typeof old>();
  for (const entry of old) left.set(entry.trackId, [...(left.get(entry.trackId) ?? []), entry]);
  const entries = trackIds.map((trackId, position) => ({
    addedById: userId,
    ...left.get(trackId)?.shift(),
    playlistId: id,
    trackId,
    position,
  }));
  await transaction.playlistEntry.deleteMany({ where: { playlistId: id } });
  await insertEntries(transaction, entries);
}
