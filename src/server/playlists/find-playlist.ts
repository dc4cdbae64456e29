import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { noSuchPlaylist } from './hold-own-playlist';

/**
 * A listener's playlist in the order it is played; tracks whose file is missing too.
 * @throws AppError 404 where it is not the listener's
 */
export async function findPlaylist({ id, userId }: { id: string; userId: string }): Promise<PlaylistDetail> {
  const playlist = await database().playlist.findFirst({
    where: { id, userId },
    select: {
      name: true,
      entries: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, trackId: true } },
    },
  });
  if (!playlist) throw noSuchPlaylist();
  const tracks = await findTracksByIds(
    playlist.entries.map(({ trackId }) => trackId),
    userId,
  );
  const entries = playlist.entries.flatMap(({ id: entryId, trackId }) => {
    const track = tracks.get(trackId);
    return track ? [{ id: entryId, track }] : [];
  });
  return { id, name: playlist.name, entries };
}
