import type { IAudioMetadata } from 'music-metadata';
import { repairEncoding } from './repair-encoding';

/** Tags as the file says them: every value of a field, trimmed, none blank. What they mean is decided elsewhere. */
export type RawTags = {
  titles: string[];
  artists: string[];
  albumArtists: string[];
  artistSort: string | null;
  album: string | null;
  genres: string[];
  year: number | null;
  trackNumber: number | null;
  discNumber: number | null;
  isCompilation: boolean;
  artistMbids: string[];
};

// What title and artist fields are called by the tag formats (Vorbis comments, ID3 2.2 to 2.4, MP4, APE, ASF, RIFF).
const titleIds = ['TITLE', 'TIT2', 'TT2', '©nam', 'Title', 'INAM'];
const artistIds = ['ARTIST', 'TPE1', 'TP1', '©ART', 'Artist', 'Author', 'IART'];

/** Collects what the tag reader found. Fields beyond what a tag can sensibly hold are cut. */
export function rawTags({ common, native }: IAudioMetadata): RawTags {
  const tagged = (ids: string[]) => {
    for (const [type, tags] of Object.entries(native)) {
      const values = tags.filter((tag) => ids.includes(tag.id)).map((tag) => tag.value);
      const texts = clean(values.filter((value) => typeof value === 'string'));
      // ID3 before 2.4 has no lists: the reader cuts at every slash, AC/DC too. Put together again here.
      if (texts.length > 0) return /^ID3v2\.[23]$/.test(type) ? [texts.join('/')] : texts;
    }
    return [];
  };
  const several = clean(common.artists ?? []);
  const artists = tagged(artistIds);
  const albumArtists = clean(common.albumartists ?? []);
  return {
    titles: orElse(tagged(titleIds), clean([common.title])),
    // A field ARTISTS (Picard) names each one where ARTIST holds the whole credit.
    artists: orElse(artists.length > 0 ? artists : several, clean([common.artist])),
    albumArtists:
      albumArtists.length === 1 ? albumArtists : orElse(clean([common.albumartist]), albumArtists),
    artistSort: clean([common.artistsort])[0] ?? null,
    album: clean([common.album])[0] ?? null,
    genres: clean(common.genre ?? []).slice(0, 20),
    year: plausible(common.originalyear ?? common.year, 1000, 2999),
    trackNumber: plausible(common.track.no, 1, 9999),
    discNumber: plausible(common.disk.no, 1, 999),
    isCompilation: common.compilation === true,
    artistMbids: clean(common.musicbrainz_artistid ?? []),
  };
}

const orElse = (values: string[], others: string[]) => (values.length > 0 ? values : others);

const plausible = (value: number | null | undefined, least: number, most: number) =>
  value != null && Number.isInteger(value) && value >= least && value <= most ? value : null;

/** Postgres cannot hold NUL; control characters have no place in a name; a novel in a title is cut. */
function clean(values: readonly (string | undefined)[]): string[] {
  const texts = values.map((value) =>
    repairEncoding(value ?? '')
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: tags of real files hold them
      .replace(/[\u0000-\u001f\u007f\ufffd]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500)
      // Half a character, cut or broken: no database takes it.
      .replace(/\p{Cs}/gu, ''),
  );
  return [...new Set(texts.filter(Boolean))];
}
