import { AppError } from '@/domain/app-error';
import type { ArtistDetail } from '@/domain/contracts/library';
import { findAlbums } from './find-albums';
import { findArtistsByIds } from './find-artists-by-ids';
import { findTracks } from './find-tracks';

const SHOWN_ALBUMS = 200;
const SHOWN_TRACKS = 50;

/**
 * An artist with their albums, the tracks the listener plays most first, and what is written about them.
 * @throws AppError 404
 */
export async function findArtist(artistId: string, userId: string): Promise<ArtistDetail> {
  const artist = (await findArtistsByIds([artistId])).get(artistId);
  if (!artist) throw new AppError('not_found', 'There is no such artist.');
  const [albums, tracks] = await Promise.all([
    findAlbums({ artistId, sort: 'year', limit: SHOWN_ALBUMS }),
    findTracks({ artistId, sort: 'played', limit: SHOWN_TRACKS }, userId),
  ]);
  return { ...artist, albums: albums.items, tracks: tracks.items, terms: [], writtenWith: [] };
}
