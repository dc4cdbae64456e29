import type { SearchResult } from '@/domain/contracts/library';
import { nameKey, searchKey } from '@/domain/name-key';
import { findAlbumsByIds } from './find-albums-by-ids';
import { findArtistsByIds } from './find-artists-by-ids';
import { findAlikeMatches, findExactMatches, type NameMatch } from './find-name-matches';
import { findTracksByIds } from './find-tracks-by-ids';

/** More than anyone types; beyond it are pasted texts. */
const MAX_WORDS = 8;
/** Fewer results than this for the words as typed suggest a typing error. */
const ENOUGH = 3;

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
  const exact = await findAll(findExactMatches, name, query, limit);
  // Where the words as typed lead somewhere, names that are merely alike would be noise, and cost time.
  const isEnough = exact.flat().length >= ENOUGH;
  const [artists, albums, tracks] = isEnough
    ? exact
    : merge(exact, await findAll(findAlikeMatches, name, query, limit), limit);
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

type Found = [artists: NameMatch[], albums: NameMatch[], tracks: NameMatch[]];

const findAll = (find: typeof findExactMatches, name: string, query: string, limit: number): Promise<Found> =>
  Promise.all([find('artist', name, limit), find('album', name, limit), find('track', query, limit)]);

/** The exact ones, then those that are alike. */
const merge = (exact: Found, alike: Found, limit: number): Found =>
  exact.map((matches, kind) => {
    const known = new Set(ids(matches));
    return [...matches, ...alike[kind]!.filter((match) => !known.has(match.id))].slice(0, limit);
  }) as Found;

const ids = (matches: readonly NameMatch[]) => matches.map((match) => match.id);
