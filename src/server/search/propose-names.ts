import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';

/** A name that may be what was meant. */
export interface Proposal {
  kind: 'artist' | 'album' | 'track' | 'playlist';
  id: string;
  /** As it is written. */
  title: string;
  /** Normalised; of a track with its artist and album. */
  text: string;
}

type Kind = Exclude<Proposal['kind'], 'playlist'>;

/** Tables with their normalised column, and who of them is there at all. */
const sources: Record<Kind, { text: Prisma.Sql; rows: Prisma.Sql }> = {
  artist: {
    text: Prisma.sql`thing."nameKey"`,
    rows: Prisma.sql`thing."name" AS "title" FROM "Artist" AS thing
      WHERE EXISTS (SELECT 1 FROM "TrackArtist" AS credit JOIN "Track" AS track ON track."id" = credit."trackId"
        WHERE credit."artistId" = thing."id" AND track."missingSince" IS NULL)`,
  },
  album: {
    text: Prisma.sql`thing."titleKey"`,
    rows: Prisma.sql`thing."title" FROM "Album" AS thing
      WHERE EXISTS (SELECT 1 FROM "Track" WHERE "albumId" = thing."id" AND "missingSince" IS NULL)`,
  },
  track: {
    text: Prisma.sql`thing."searchText"`,
    rows: Prisma.sql`thing."title" FROM "Track" AS thing WHERE thing."missingSince" IS NULL`,
  },
};

/** So many of each are looked at; what is typed further narrows it down. */
const PROPOSED: Record<Kind, number> = { artist: 60, album: 60, track: 120 };

const MOST_PLAYLISTS = 2_000;

/** Long texts have their beginning in the index alone: an entry of it has its limits. */
const INDEXED = 100;

/**
 * Names that begin with what was typed, from an index in their order: the very name is among the first. With them all
 * playlists that the listener may see, whatever they are called: they are few.
 * @param typed normalised, not empty
 * @param bare the same without an article in front, as artists and albums are stored
 */
export function proposeBeginnings(typed: string, bare: string, userId: string): Promise<Proposal[]> {
  const beginning = (kind: Kind) => {
    const { text } = sources[kind];
    const first = (kind === 'track' ? typed : bare).slice(0, INDEXED);
    // Compared by bytes, as the index is: nothing is behind the last of all characters.
    const after = `${first}\u{10FFFF}`;
    const indexed = kind === 'track' ? Prisma.sql`left(${text}, ${Prisma.raw(String(INDEXED))})` : text;
    return Prisma.sql`${indexed} ~>=~ ${first} AND ${indexed} ~<~ ${after} ORDER BY ${indexed} USING ~<~`;
  };
  const playlists = Prisma.sql`(SELECT 'playlist', "id", "name", "name" FROM "Playlist"
    WHERE "deletedAt" IS NULL AND ("userId" = ${userId} OR "sharing" <> 'private')
    ORDER BY "updatedAt" DESC LIMIT ${MOST_PLAYLISTS})`;
  return asJson([...partsOf(['artist', 'album', 'track'], beginning), playlists]);
}

/**
 * Names that have a word for each that was typed, which begins so.
 * @param words for each typed one its readings: itself, or words it may have been meant as
 */
export function proposeWords(
  kinds: readonly Kind[],
  words: readonly (readonly string[])[],
): Promise<Proposal[]> {
  const query = words
    .map((readings) => `(${readings.map((word) => `'${word.replace(/['\\]/g, '\\$&')}':*`).join(' | ')})`)
    .join(' & ');
  const parts = partsOf(kinds, (kind) => {
    // As the index has it, letter by letter.
    const own = Prisma.sql`array_to_tsvector(array_remove(string_to_array(left(${sources[kind].text}, 500), ' '), ''))`;
    return Prisma.sql`${own} @@ ${query}::tsquery`;
  });
  return asJson(parts);
}

function partsOf(kinds: readonly Kind[], condition: (kind: Kind) => Prisma.Sql): Prisma.Sql[] {
  return kinds.map((kind) => {
    const { text, rows } = sources[kind];
    return Prisma.sql`(SELECT ${kind} AS "kind", thing."id", ${text} AS "text", ${rows} AND ${condition(kind)}
      LIMIT ${PROPOSED[kind]})`;
  });
}

/** All in one journey, as one text: some hundred rows of their own cost this process several times what it takes to find them. */
async function asJson(parts: readonly Prisma.Sql[]): Promise<Proposal[]> {
  const [row] = await database().$queryRaw<{ json: string | null }[]>`
    SELECT json_agg(proposed)::text AS "json" FROM (${Prisma.join([...parts], ' UNION ALL ')}) AS proposed`;
  return JSON.parse(row?.json ?? '[]') as Proposal[];
}
