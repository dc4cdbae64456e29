import type { z } from 'zod';
import type { problemListSchema } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { afterCursor, cursorColumn, orderBy, type SortOrder, toPage } from '@/infra/keyset-page';
import { Prisma } from '@/infra/prisma/generated/client';

const order: SortOrder = {
  keys: [
    { sql: Prisma.sql`folder."path"`, type: 'text' },
    { sql: Prisma.sql`problem."relativePath"`, type: 'text' },
    { sql: Prisma.sql`problem."id"`, type: 'uuid' },
  ],
  direction: 'asc',
  from: Prisma.sql`
    "ScanProblem" AS problem JOIN "LibraryFolder" AS folder ON folder."id" = problem."folderId"`,
};

type Row = { id: string; path: string; code: string; reason: string; seenAt: Date; cursor: string[] };

/**
 * What scans found wrong, with the full path of each file, by path.
 * @throws AppError 400 for a cursor of another list
 */
export async function findProblems(query: {
  cursor?: string;
  limit: number;
}): Promise<z.output<typeof problemListSchema>> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT problem."id", rtrim(folder."path" || '/' || problem."relativePath", '/') AS "path",
      problem."code", problem."reason", problem."seenAt", ${cursorColumn(order)}
    FROM ${order.from}
    WHERE ${afterCursor(order, query.cursor)}
    ${orderBy(order)}
    LIMIT ${query.limit + 1}`;
  const { items, nextCursor } = toPage(rows, query.limit);
  return {
    items: items.map(({ cursor: _, ...row }) => ({ ...row, seenAt: row.seenAt.toISOString() })),
    nextCursor,
  };
}
