import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { database } from '@/infra/database';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { findSmartTracks, readRules } from './find-smart-tracks';
import { noSuchPlaylist, visibleTo } from './hold-playlist';
import type { SmartListener } from './rules/rule-condition';

/**
 * A playlist in the order it is played, also with tracks whose file is missing. A smart one is found at this moment, by
 * the plays and likes of whoever opens it: what its maker likes stays with them.
 * @throws AppError 404 where it is neither the listener's nor shared
 */
export async function findPlaylist(id: string, listener: SmartListener): Promise<PlaylistDetail> {
  const { userId } = listener;
  const playlist = await database().playlist.findFirst({
    where: { id, ...visibleTo(userId) },
    select: {
      userId: true,
      name: true,
      description: true,
      sharing: true,
      rules: true,
      user: { select: { name: true } },
      entries: {
        where: { removedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, trackId: true, addedBy: { select: { name: true } } },
      },
    },
  });
  if (!playlist) throw noSuchPlaylist();
  const { name, description, sharing } = playlist;
  const isOwn = playlist.userId === userId;
  const rules = playlist.rules === null ? null : readRules(playlist.rules);
  const found = rules && (await findSmartTracks(rules, listener));
  const places = found
    ? found.tracks.map((track) => ({ id: track.id, trackId: track.id, addedBy: null }))
    : playlist.entries;
  const tracks = await findTracksByIds(
    places.map(({ trackId }) => trackId),
    userId,
  );
  return {
    id,
    name,
    description,
    sharing,
    isOwn,
    ownerName: playlist.user.name,
    canChangeTracks: rules === null && (isOwn || sharing === 'collaborative'),
    rules,
    fitting: found?.fitting ?? null,
    entries: places.flatMap(({ id: entryId, trackId, addedBy }) => {
      const track = tracks.get(trackId);
      return track
        ? [{ id: entryId, track, addedBy: sharing === 'collaborative' ? (addedBy?.name ?? null) : null }]
        : [];
    }),
  };
}
