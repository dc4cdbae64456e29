import type { FieldOf, SmartOrder } from '@/domain/smart-playlists/smart-fields';
import { Prisma } from '@/infra/prisma/generated/client';

/** Tables that a field or an order may need beside `track`; those that none needs are not joined. */
export type SmartTable = 'analysis' | 'history' | 'names' | 'feedback';

/** One listener's plays, summed by track. A skip is no play. */
export function joinOf(table: SmartTable, userId: string): Prisma.Sql {
  switch (table) {
    case 'analysis':
      return Prisma.sql`LEFT JOIN "TrackAnalysis" AS analysis ON analysis."trackId" = track."id"`;
    case 'history':
      return Prisma.sql`LEFT JOIN (
        SELECT "trackId", count(*) FILTER (WHERE "outcome" <> 'skip')::int AS "plays",
          count(*) FILTER (WHERE "outcome" = 'skip')::int AS "skips",
          max("startedAt") FILTER (WHERE "outcome" <> 'skip') AS "heardAt"
        FROM "Play" WHERE "userId" = ${userId} GROUP BY "trackId"
      ) AS history ON history."trackId" = track."id"`;
    case 'names':
      return Prisma.sql`JOIN "Artist" AS artist ON artist."id" = track."artistId"
        LEFT JOIN "Album" AS album ON album."id" = track."albumId"`;
    case 'feedback':
      return Prisma.sql`LEFT JOIN "Feedback" AS feedback
        ON feedback."trackId" = track."id" AND feedback."userId" = ${userId}`;
  }
}

type Column = { sql: Prisma.Sql; table?: SmartTable };
const column = (sql: Prisma.Sql, table?: SmartTable): Column => (table ? { sql, table } : { sql });

const plays = column(Prisma.sql`COALESCE(history."plays", 0)`, 'history');
const tempo = column(Prisma.sql`analysis."tempoBpm"`, 'analysis');

/** Where a number that a rule asks for stands, in the unit of the rule. */
export const amountColumns: Record<FieldOf<'amount' | 'tempo'>, Column> = {
  year: column(Prisma.sql`track."year"`),
  duration: column(Prisma.sql`track."durationMs" / 1000.0`),
  loudness: column(Prisma.sql`analysis."loudnessLufs"`, 'analysis'),
  energy: column(Prisma.sql`analysis."energy" * 100`, 'analysis'),
  plays,
  skips: column(Prisma.sql`COALESCE(history."skips", 0)`, 'history'),
  tempo,
};

/** What each order compares, first to last. Chance is an order of its own, see `compileRules`. */
export const orderColumns: Record<Exclude<SmartOrder, 'random'>, readonly Column[]> = {
  artist: [
    column(Prisma.sql`artist."nameKey"`, 'names'),
    column(Prisma.sql`album."titleKey"`, 'names'),
    column(Prisma.sql`COALESCE(track."discNumber", 1)`),
    column(Prisma.sql`track."trackNumber"`),
  ],
  title: [column(Prisma.sql`track."searchText" COLLATE "C"`)],
  added: [column(Prisma.sql`track."addedAt"`)],
  year: [column(Prisma.sql`track."year"`)],
  duration: [column(Prisma.sql`track."durationMs"`)],
  tempo: [tempo],
  energy: [column(Prisma.sql`analysis."energy"`, 'analysis')],
  plays: [plays],
  heard: [column(Prisma.sql`history."heardAt"`, 'history')],
};
