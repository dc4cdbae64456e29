import type { SearchResult } from '@/domain/contracts/library';
import { nameKey, searchKey } from '@/domain/name-key';
import { findAlbumsByIds } from './find-albums-by-ids';
import { findArtistsByIds } from './find-artists-by-ids';
import { findNameMatches, type NameMatch } from './find-name-matches';
import { findTracksByIds } from './find-tracks-by-ids';

/** More than anyone types; beyond it are pasted texts. */
const MAX_WORDS = 8;

/**
 * Artists, albums and tracks by name, whatever the accents, the order of words and a few typing errors. Best first: the
 * very name, names that begin so, then the likeliest.
 */
export async function searchLibrary(
  { q, limit }: { q: string; limit: number },
  userId: string,
): Promise<SearchResult> {
  const query = searchKey(q).split(' ').slice(0, MAX_WORDS).join(' ');
  // Wherever the article was typed: names are compared without it.
  const name = nameKey(query.replace(/ the\b/g, ''));
  if (name === '' || query === '') return { artists: [], albums: [], tracks: [] };
  const [artists, albums, tracks] = await Promise.all([
    findNameMatches('artist', name, limit),
    findNameMatches('album', name, limit),
    findNameMatches('track', query, limit),
  ]);
  const [artistsById, albumsById, tracksById] = await Promise.all([
    findArtistsByIds(ids(artists)),
    findAlbumsByIds(ids(albums)),
    findTracksByIds(ids(tracks), userId),
  ]);
  return {
    artists: ids(artists).flatMap((id) => artistsById.get(id) ?? []),
    albums: ids(albums).flatMap((id) => albumsById.get(id) ?? []),
    tracks: ids(tracks).flatMap((id) => tracksById.get(id) ?? []),
  };
}

const ids = (matches: readonly NameMatch[]) => matches.map((match) => match.id);
