import { matchScore } from '@/domain/match-score';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';

export type NameMatch = { id: string; score: number };

/** What can be searched: the column that is compared (normalised, with a trigram index) and who is there at all. */
const sources = {
  artist: Prisma.sql`SELECT "id", "nameKey" AS "text" FROM "Artist" AS thing
    WHERE EXISTS (SELECT 1 FROM "TrackArtist" AS credit JOIN "Track" AS track ON track."id" = credit."trackId"
      WHERE credit."artistId" = thing."id" AND track."missingSince" IS NULL)`,
  album: Prisma.sql`SELECT "id", "titleKey" AS "text" FROM "Album" AS thing
    WHERE EXISTS (SELECT 1 FROM "Track" WHERE "albumId" = thing."id" AND "missingSince" IS NULL)`,
  track: Prisma.sql`SELECT "id", "searchText" AS "text" FROM "Track" AS thing WHERE "missingSince" IS NULL`,
};
const columns = {
  artist: Prisma.sql`"nameKey"`,
  album: Prisma.sql`"titleKey"`,
  track: Prisma.sql`"searchText"`,
};

export type Kind = keyof typeof sources;

/** The index proposes at most so many; edit distance decides among them. */
const PROPOSED = 2_000;

/**
 * Names that hold every word typed, as it is or as a beginning; words of one or two letters count as beginnings only.
 * @param query normalised (searchKey), not empty
 * @returns best first
 */
export async function findExactMatches(kind: Kind, query: string, limit: number): Promise<NameMatch[]> {
  const column = columns[kind];
  const conditions = query
    .split(' ')
    .map((word) =>
      word.length < 3
        ? Prisma.sql`(${column} LIKE ${`${word}%`} OR ${column} LIKE ${`% ${word}%`})`
        : Prisma.sql`${column} LIKE ${`%${word}%`}`,
    );
  const proposals = await database().$queryRaw<Proposal[]>`
    ${sources[kind]} AND ${Prisma.join(conditions, ' AND ')}
    ORDER BY (${column} LIKE ${`${query}%`}) DESC, length(${column}), "id"
    LIMIT ${PROPOSED}`;
  return rank(query, proposals, limit);
}

/**
 * Names like what was typed, words with errors too: the index proposes names that share trigrams with each word, edit
 * distance ranks them.
 * @param query normalised (searchKey), not empty
 * @returns best first
 */
export async function findAlikeMatches(kind: Kind, query: string, limit: number): Promise<NameMatch[]> {
  const column = columns[kind];
  const words = query.split(' ');
  const conditions = words.map((word) =>
    word.length < 4 ? Prisma.sql`${column} LIKE ${`%${word}%`}` : Prisma.sql`${word} <% ${column}`,
  );
  const threshold = String(thresholdOf(words));
  const proposals = await database().$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${threshold}, TRUE)`;
    return transaction.$queryRaw<Proposal[]>`
      ${sources[kind]} AND ${Prisma.join(conditions, ' AND ')}
      ORDER BY word_similarity(${query}, ${column}) DESC, length(${column}), "id"
      LIMIT ${PROPOSED}`;
  });
  return rank(query, proposals, limit);
}

type Proposal = { id: string; text: string };

const rank = (query: string, proposals: readonly Proposal[], limit: number): NameMatch[] =>
  proposals
    .map(({ id, text }) => ({ id, score: matchScore(query, text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);

/**
 * A word of n letters has n + 1 trigrams, and one wrong letter spoils three of them. With a third of the letters wrong
 * ("bejonse") two of eight are left.
 */
const thresholdOf = (words: readonly string[]) =>
  Math.min(...words.map((word) => (word.length < 6 ? 0.34 : word.length < 9 ? 0.24 : 0.3)));
