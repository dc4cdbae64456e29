import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { type ListedPlaylist, pathOfLocation } from '@/domain/playlist-files/listed-track';

// A tag with attributes is an object, one that comes twice a list: its text is wanted, the first one's.
const text = z
  .union([z.string(), z.object({ '#text': z.string() }).transform((tag) => tag['#text'])])
  .catch('');
const texts = z.union([z.array(text), text.transform((one) => [one])]).catch([]);
const first = texts.transform((all) => (all[0] ?? '').trim() || null);
const trackSchema = z.object({
  location: texts,
  title: first,
  creator: first,
  album: first,
  duration: first.transform((value) => (Number(value) > 0 ? Number(value) : null)),
});
const fileSchema = z.object({
  playlist: z.object({
    title: first,
    trackList: z.object({ track: z.array(z.unknown()).catch([]) }).catch({ track: [] }),
  }),
});

/** No playlist is nested deeper; one that is was made to hurt. */
const DEEPEST = 12;

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  // Numbers of characters as well; names of entities of its own a file cannot bring, see below.
  htmlEntities: true,
  maxNestedTags: DEEPEST,
  isArray: (name) => name === 'track',
});

/**
 * Reads an XSPF file. One that declares a document type is refused: entities are how a small file grows to fill a memory.
 * @returns null where it is none
 */
export function parseXspf(source: string): ListedPlaylist | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(source) || XMLValidator.validate(source) !== true) return null;
  let value: unknown;
  try {
    value = parser.parse(source);
  } catch {
    return null;
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return null;
  const { title, trackList } = file.data.playlist;
  return {
    name: title,
    tracks: trackList.track.flatMap((one) => {
      const track = trackSchema.safeParse(one);
      if (!track.success) return [];
      const { location, creator, duration, ...words } = track.data;
      const path = location.map(pathOfLocation).find((each) => each !== null) ?? null;
      return [{ ...words, path, artist: creator, durationMs: duration }];
    }),
  };
}
