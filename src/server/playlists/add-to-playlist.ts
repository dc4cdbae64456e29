import { AppError } from '@/domain/app-error';
import { MOST_PLAYLIST_TRACKS } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';
import { holdOwnPlaylist } from './hold-own-playlist';
import { insertEntries } from './insert-entries';

/**
 * Adds tracks behind the last of a playlist.
 * @throws AppError 404 where it is not the listener's; 400 for tracks that are not in the library; 409 when it would be too long
 */
export async function addToPlaylist(
  playlist: { id: string; userId: string },
  trackIds: readonly string[],
): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdOwnPlaylist(transaction, playlist);
    await checkTracks(transaction, trackIds);
    const { _count: count, _max: max } = await transaction.playlistEntry.aggregate({
      where: { playlistId: playlist.id },
      _count: true,
      _max: { position: true },
    });
    if (count + trackIds.length > MOST_PLAYLIST_TRACKS)
      throw new AppError('conflict', `A playlist holds at most ${MOST_PLAYLIST_TRACKS} tracks.`);
    const next = (max.position ?? -1) + 1;
    await insertEntries(
      transaction,
      trackIds.map((trackId, i) => ({ playlistId: playlist.id, trackId, position: next + i })),
    );
  });
}
