import type { NewPlaylist } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';

/**
 * Makes a playlist of a listener.
 * @throws AppError 400 for tracks that are not in the library
 */
export function createPlaylist(userId: string, { name, trackIds }: NewPlaylist): Promise<{ id: string }> {
  return database().$transaction(async (transaction) => {
    await checkTracks(transaction, trackIds);
    return transaction.playlist.create({
      data: {
        userId,
        name,
        entries: { createMany: { data: trackIds.map((trackId, position) => ({ trackId, position })) } },
      },
      select: { id: true },
    });
  });
}
