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

/** The index proposes at most so many; edit distance decides among them. */
const PROPOSED = 2_000;

/**
 * Finds names like what was typed. First those that hold every word as it is (or as a beginning); only when these are
 * fewer than `limit`, those that share trigrams with each word are proposed by the index and ranked by edit distance.
 * @param query normalised (searchKey), not empty
 * @returns best first
 */
export async function findNameMatches(
  kind: keyof typeof sources,
  query: string,
  limit: number,
): Promise<NameMatch[]> {
  const words = query.split(' ');
  const exact = words.map((word) => Prisma.sql`${columns[kind]} LIKE ${`%${word}%`}`);
  const found = rank(query, await propose(kind, exact, thresholdOf(words), query), limit);
  if (found.length >= limit) return found;
  const alike = words.map((word) =>
    word.length < 4
      ? Prisma.sql`${columns[kind]} LIKE ${`%${word}%`}`
      : Prisma.sql`${word} <% ${columns[kind]}`,
  );
  const others = await propose(kind, alike, thresholdOf(words), query);
  const known = new Set(found.map((match) => match.id));
  return [...found, ...rank(query, others, limit).filter((match) => !known.has(match.id))].slice(0, limit);
}

type Proposal = { id: string; text: string };

async function propose(
  kind: keyof typeof sources,
  conditions: Prisma.Sql[],
  threshold: number,
  query: string,
): Promise<Proposal[]> {
  const [, rows] = await database().$transaction([
    database()
      .$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(threshold)}, TRUE)`,
    database().$queryRaw<Proposal[]>`
      ${sources[kind]} AND ${Prisma.join(conditions, ' AND ')}
      ORDER BY word_similarity(${query}, ${columns[kind]}) DESC, length(${columns[kind]}), "id"
      LIMIT ${PROPOSED}`,
  ]);
  return rows;
}

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
