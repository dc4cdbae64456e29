import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { ArtistDetail } from '@/domain/contracts/library';
import { findArtistTerms } from '../press/find-artist-terms';
import { findSimilarArtists } from '../press/find-similar-artists';
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
  if (!artist) throw new AppError('not_found', noSuch.artist);
  const [albums, tracks, terms, writtenWith] = await Promise.all([
    findAlbums({ artistId, sort: 'year', limit: SHOWN_ALBUMS }),
    findTracks({ artistId, sort: 'played', limit: SHOWN_TRACKS }, userId),
    findArtistTerms(artistId),
    findWrittenWith(artistId),
  ]);
  return { ...artist, albums: albums.items, tracks: tracks.items, terms, writtenWith };
}

/** Artists that are written about together with this one, as far as the library has music of them. */
async function findWrittenWith(artistId: string): Promise<ArtistDetail['writtenWith']> {
  const similar = await findSimilarArtists(artistId);
  const artists = await findArtistsByIds(similar.map((other) => other.artist.id));
  return similar.flatMap(({ artist: { id }, score, quotes }) => {
    const artist = artists.get(id);
    return artist && artist.trackCount > 0 ? [{ artist, score, quotes }] : [];
  });
}
