import { nameKey, searchKey } from '@/domain/name-key';
import type { RawTags } from '@/infra/library/raw-tags';
import { guessFromPath } from './guess-from-path';
import { splitArtists, splitGenres } from './split-names';

export const UNKNOWN_ARTIST = 'Unknown artist';
export const VARIOUS_ARTISTS = 'Various artists';

/** What the library says of a file, tags and path taken together. */
export type TrackDescription = {
  title: string;
  /** Credit as shown: "A feat. B". */
  artistName: string;
  /** Main artist first, at least one. */
  artists: string[];
  artistSort: string | null;
  artistMbid: string | null;
  albumTitle: string | null;
  /** As tagged; null leaves the decision to the other files of the album. */
  albumArtist: string | null;
  genres: string[];
  year: number | null;
  trackNumber: number | null;
  discNumber: number | null;
};

/**
 * Decides what a file is called. Tags win over the path field by field; without either the artist is "Unknown
 * artist" and there is no album.
 */
export function describeTrack(tags: RawTags, relativePath: string): TrackDescription {
  const guess = guessFromPath(relativePath);
  const title = chooseTitle(tags.titles, relativePath) ?? guess.title;
  const credits = tags.artists.length > 0 ? tags.artists : guess.artist ? [guess.artist] : [];
  const artists = splitArtists(credits, title);
  const isOnGuessedPath = guess.artist !== null && nameKey(guess.artist) === nameKey(artists[0] ?? '');
  const albumTitle = meaningful(tags.album) ?? (isOnGuessedPath ? guess.album : null);
  return {
    title,
    artistName: credits.join(', ') || artists[0] || UNKNOWN_ARTIST,
    artists: artists.length > 0 ? artists : [UNKNOWN_ARTIST],
    artistSort: artists.length === 1 ? tags.artistSort : null,
    artistMbid: artists.length === 1 ? (tags.artistMbids[0] ?? null) : null,
    albumTitle,
    albumArtist: albumTitle === null ? null : albumArtistOf(tags, artists),
    genres: splitGenres(tags.genres),
    year: tags.year,
    trackNumber: tags.trackNumber ?? guess.trackNumber,
    discNumber: tags.discNumber,
  };
}

/** Of several titles in one file the one that its name repeats, else the last, which is what most players show. */
function chooseTitle(titles: readonly string[], relativePath: string): string | null {
  if (titles.length < 2) return titles[0] ?? null;
  const stem = searchKey(relativePath.slice(relativePath.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  return titles.find((title) => stem.includes(searchKey(title) || '\n')) ?? titles.at(-1)!;
}

/** Some encoders write placeholders where a field was left blank. */
const meaningful = (album: string | null) =>
  album !== null && /^(?:non|none|null|unknown(?: album)?|undefined|-|\?)$/i.test(album) ? null : album;

function albumArtistOf(tags: RawTags, artists: readonly string[]): string | null {
  const [tagged] = tags.albumArtists;
  // A bare small number is a track or disc number that went astray, unless the artist is called so.
  const isStrayNumber = tagged !== undefined && /^\d{1,2}$/.test(tagged) && !artists.includes(tagged);
  if (tagged !== undefined && !isStrayNumber) return splitArtists([tagged])[0] ?? null;
  return tags.isCompilation ? VARIOUS_ARTISTS : null;
}
