import { database } from '@/infra/database';
import { tellOfPlaylist } from '../live/tell-listeners';
import { forgetRemoved } from './forget-removed';
import { holdOwnPlaylist, noSuchPlaylist, type PlaylistRef } from './hold-playlist';

/**
 * Deletes a listener's playlist; for a day it can be brought back as it was.
 * @throws AppError 404 where it is not theirs to see, 403 where it is somebody else's
 */
export async function deletePlaylist(playlist: PlaylistRef): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdOwnPlaylist(transaction, playlist);
    await transaction.playlist.update({ where: { id: playlist.id }, data: { deletedAt: new Date() } });
    await forgetRemoved(transaction, new Date());
  });
}

/**
 * Brings back a playlist that was deleted less than a day ago.
 * @throws AppError 404 where there is none of theirs
 */
export async function restorePlaylist(where: PlaylistRef): Promise<void> {
  const [playlist] = await database().playlist.updateManyAndReturn({
    where: { ...where, deletedAt: { not: null } },
    data: { deletedAt: null },
    select: { sharing: true },
  });
  if (!playlist) throw noSuchPlaylist();
  await tellOfPlaylist(database(), { ...where, isShared: playlist.sharing !== 'private' });
}
