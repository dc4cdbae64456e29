import type { PlaylistChange } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';
import { holdOwnPlaylist } from './hold-own-playlist';
import { insertEntries } from './insert-entries';

/**
 * Renames a playlist, or says what is in it from now on. A track that stays is still the same entry, added when it was.
 * @throws AppError 404 where it is not the listener's; 400 for tracks that are not in the library
 */
export async function changePlaylist(
  playlist: { id: string; userId: string },
  { name, trackIds }: PlaylistChange,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdOwnPlaylist(transaction, playlist);
    if (name !== undefined) await transaction.playlist.update({ where: { id: playlist.id }, data: { name } });
    if (trackIds === undefined) return;
    await checkTracks(transaction, trackIds);
    const old = await transaction.playlistEntry.findMany({
      where: { playlistId: playlist.id },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const left = new Map<string, typeof old>();
    for (const entry of old) left.set(entry.trackId, [...(left.get(entry.trackId) ?? []), entry]);
    const entries = trackIds.map((trackId, position) => ({
      ...left.get(trackId)?.shift(),
      playlistId: playlist.id,
      trackId,
      position,
    }));
    await transaction.playlistEntry.deleteMany({ where: { playlistId: playlist.id } });
    await insertEntries(transaction, entries);
  });
}
