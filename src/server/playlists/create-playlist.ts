import type { NewPlaylist } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';
import { insertEntries } from './insert-entries';

/**
 * Makes a playlist of a listener.
 * @throws AppError 400 for tracks that are not in the library
 */
export function createPlaylist(userId: string, { name, trackIds }: NewPlaylist): Promise<{ id: string }> {
  return database().$transaction(async (transaction) => {
    await checkTracks(transaction, trackIds);
    const playlist = await transaction.playlist.create({ data: { userId, name }, select: { id: true } });
    await insertEntries(
      transaction,
      trackIds.map((trackId, position) => ({ playlistId: playlist.id, trackId, position })),
    );
    return playlist;
  });
}
