import type { Track } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import {
  afterCursor,
  cursorColumn,
  orderBy,
  type SortKey,
  type SortOrder,
  toPage,
} from '@/infra/keyset-page';
import { Prisma } from '@/infra/prisma/generated/client';
import { findTracksByIds } from './find-tracks-by-ids';
import { type TrackQuery, trackConditions } from './track-filters';

const text = (sql: Prisma.Sql): SortKey => ({ sql, type: 'text' });
const int = (sql: Prisma.Sql): SortKey => ({ sql, type: 'int' });
const id: SortKey = { sql: Prisma.sql`track."id"`, type: 'uuid' };

/** The search text begins with the normalised title. */
const title = text(Prisma.sql`track."searchText" COLLATE "C"`);
const FASTEST = Prisma.sql`1e9`;

/** The listener's own number of plays of a track. */
const playCount = (userId: string) =>
  int(Prisma.sql`(
    SELECT count(*)::int FROM "Play" AS play WHERE play."trackId" = track."id" AND play."userId" = ${userId})`);

/**
 * When the listener last began to play each track: from the last play backwards, those that no later one of the same track
 * follows. A page is there after some dozens of them, however much somebody has played.
 */
const lastPlays = (userId: string) => Prisma.sql`JOIN (
  SELECT play."trackId", play."startedAt" AS "lastAt" FROM "Play" AS play
  WHERE play."userId" = ${userId} AND NOT EXISTS (
    SELECT 1 FROM "Play" AS later WHERE later."userId" = ${userId} AND later."trackId" = play."trackId"
      AND (later."startedAt", later."id") > (play."startedAt", play."id"))
) AS plays ON plays."trackId" = track."id"`;

function orderOf(sort: TrackQuery['sort'], userId: string): Omit<SortOrder, 'from'> {
  switch (sort) {
    case 'title':
      return { keys: [title, id], direction: 'asc' };
    case 'artist':
      return {
        keys: [
          text(Prisma.sql`artist."nameKey"`),
          int(Prisma.sql`(album."id" IS NULL)::int`),
          text(Prisma.sql`COALESCE(album."titleKey", '')`),
          int(Prisma.sql`COALESCE(track."discNumber", 1)`),
          int(Prisma.sql`COALESCE(track."trackNumber", 9999)`),
          title,
          id,
        ],
        direction: 'asc',
      };
    case 'added':
      return { keys: [{ sql: Prisma.sql`track."addedAt"`, type: 'timestamp' }, id], direction: 'desc' };
    case 'played':
      return { keys: [playCount(userId), id], direction: 'desc' };
    case 'recent':
      return { keys: [{ sql: Prisma.sql`plays."lastAt"`, type: 'timestamp' }, id], direction: 'desc' };
    case 'duration':
      return { keys: [int(Prisma.sql`track."durationMs"`), id], direction: 'asc' };
    case 'tempo':
      return {
        keys: [{ sql: Prisma.sql`COALESCE(analysis."tempoBpm", ${FASTEST})`, type: 'float8' }, id],
        direction: 'asc',
      };
  }
}

const joins: Partial<Record<TrackQuery['sort'], Prisma.Sql>> = {
  artist: Prisma.sql`
    JOIN "Artist" AS artist ON artist."id" = track."artistId"
    LEFT JOIN "Album" AS album ON album."id" = track."albumId"`,
  tempo: Prisma.sql`LEFT JOIN "TrackAnalysis" AS analysis ON analysis."trackId" = track."id"`,
};

/**
 * A page of the tracks that are there, filtered and sorted as asked, with the listener's feedback. `added`,
 * `recent` and `played` list the last and most first, `recent` only what was played; tracks without a tempo or an album come last.
 * @throws AppError 400 for a cursor of another list
 */
export async function findTracks(
  query: TrackQuery,
  userId: string,
): Promise<{ items: Track[]; nextCursor: string | null }> {
  const join = query.sort === 'recent' ? lastPlays(userId) : (joins[query.sort] ?? Prisma.empty);
  const from = Prisma.sql`"Track" AS track ${join}`;
  const order = { ...orderOf(query.sort, userId), from };
  const rows = await database().$queryRaw<{ id: string; cursor: string[] }[]>`
    SELECT track."id", ${cursorColumn(order)}
    FROM ${from}
    WHERE ${trackConditions(query, userId)} AND ${afterCursor(order, query.cursor)}
    ${orderBy(order)}
    LIMIT ${query.limit + 1}`;
  const { items, nextCursor } = toPage(rows, query.limit);
  const tracks = await findTracksByIds(
    items.map((row) => row.id),
    userId,
  );
  return { items: items.flatMap((row) => tracks.get(row.id) ?? []), nextCursor };
}
