import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { AlbumDetail } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { findAlbumsByIds } from './find-albums-by-ids';
import { toTrack, trackSelection } from './track-view';

/**
 * An album with its tracks in order.
 * @throws AppError 404
 */
export async function findAlbum(albumId: string, userId: string): Promise<AlbumDetail> {
  const album = (await findAlbumsByIds([albumId])).get(albumId);
  if (!album) throw new AppError('not_found', noSuch.album);
  const rows = await database().track.findMany({
    where: { albumId, missingSince: null },
    include: trackSelection(userId),
    orderBy: [
      { discNumber: { sort: 'asc', nulls: 'first' } },
      { trackNumber: { sort: 'asc', nulls: 'last' } },
      { relativePath: 'asc' },
    ],
  });
  return { ...album, tracks: rows.map(toTrack) };
}
