import { playlistRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { database } from '@/infra/database';
import { checkTracks } from './check-tracks';
import { holdPlaylistTracks, type PlaylistRef } from './hold-playlist';
import { insertEntries } from './insert-entries';

/**
 * Adds tracks behind the last of a playlist.
 * @throws AppError 404 where it is not theirs to see, 403 where not theirs to change; 400 for tracks that are not in the
 * library; 409 when it would be too long, or when rules decide what is in it
 */
export async function addToPlaylist(playlist: PlaylistRef, trackIds: readonly string[]): Promise<void> {
  await database().$transaction(async (transaction) => {
    await holdPlaylistTracks(transaction, playlist);
    await checkTracks(transaction, trackIds);
    const where = { playlistId: playlist.id };
    const count = await transaction.playlistEntry.count({ where: { ...where, removedAt: null } });
    if (count + trackIds.length > MOST_PLAYLIST_TRACKS)
      throw new AppError('conflict', playlistRefusals.full(MOST_PLAYLIST_TRACKS));
    // Behind those that were taken out as well: they may come back.
    const { _max: max } = await transaction.playlistEntry.aggregate({ where, _max: { position: true } });
    const next = (max.position ?? -1) + 1;
    await insertEntries(
      transaction,
      trackIds.map((trackId, i) => ({
        playlistId: playlist.id,
        trackId,
        position: next + i,
        addedById: playlist.userId,
      })),
    );
  });
}
