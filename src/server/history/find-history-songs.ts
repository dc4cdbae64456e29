import { noSuch } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { findHistorySongsSchema, HistorySong, historySongPageSchema } from '@/domain/contracts/history';
import { searchKey } from '@/domain/name-key';
import { database } from '@/infra/database';
import { afterCursor, cursorColumn, orderBy, type SortOrder, toPage } from '@/infra/keyset-page';
import { Prisma } from '@/infra/prisma/generated/client';

/**
 * The songs of an import that the library has, or has not, most heard first.
 * @throws AppError `not_found`; 400 for a cursor of another list
 */
export async function findHistorySongs(
  userId: string,
  importId: string,
  { q, found, cursor, limit }: z.output<typeof findHistorySongsSchema>,
): Promise<z.output<typeof historySongPageSchema>> {
  const db = database();
  if (!(await db.historyImport.findFirst({ where: { id: importId, userId }, select: { id: true } })))
    throw new AppError('not_found', noSuch.import);
  const order = orderOf(importId);
  const words = searchKey(q ?? '')
    .split(' ')
    .filter(Boolean);
  const rows = await db.$queryRaw<(HistorySong & { cursor: string[] })[]>`
    SELECT song."id", song."artist", song."title", song."listens", song."trackId", song."artistId",
      ${cursorColumn(order)}
    FROM ${order.from}
    WHERE ${afterCursor(order, cursor)}
      AND song."trackId" IS ${found === 'yes' ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}
      ${Prisma.join(
        [Prisma.empty, ...words.map((word) => Prisma.sql`position(${word} IN song."words") > 0`)],
        ' AND ',
      )}
    ${orderBy(order)} LIMIT ${limit + 1}`;
  const { items, nextCursor } = toPage(rows, limit);
  return { items: items.map(({ cursor: _cursor, ...song }) => song), nextCursor };
}

const orderOf = (importId: string): SortOrder => ({
  keys: [
    { sql: Prisma.sql`song."listens"`, type: 'int' },
    { sql: Prisma.sql`song."id"`, type: 'int' },
  ],
  direction: 'desc',
  from: Prisma.sql`(
    SELECT s."id", s."artistName" AS "artist", s."title", s."trackId"::text, s."artistId"::text,
      s."artistKey" || ' ' || s."titleKey" AS "words", count(*)::int AS "listens"
    FROM "HistoryListen" l JOIN "HistorySong" s ON s."id" = l."songId"
    WHERE l."importId" = ${importId}::uuid GROUP BY s."id") AS song`,
});
