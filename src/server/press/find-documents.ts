import type { z } from 'zod';
import type { findPressDocumentsSchema, pressDocumentPageSchema } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { afterCursor, cursorColumn, orderBy, type SortOrder, toPage } from '@/infra/keyset-page';
import { Prisma } from '@/infra/prisma/generated/client';
import {
  type DocumentRow,
  documentColumns,
  documentTables,
  documentWords,
  toPressDocument,
} from './document-view';

const order: SortOrder = {
  keys: [
    { sql: Prisma.sql`document."fetchedAt"`, type: 'timestamp' },
    { sql: Prisma.sql`document."id"`, type: 'uuid' },
  ],
  direction: 'desc',
  from: Prisma.sql`"PressDocument" AS document`,
};

/**
 * Pages that were read, the latest first. Words are searched for as they stand, without case and accents; the last one may
 * be a beginning; "in quotation marks", or and -not are understood.
 * @throws AppError 400 for a cursor of another list
 */
export async function findDocuments(
  filter: z.output<typeof findPressDocumentsSchema>,
): Promise<z.output<typeof pressDocumentPageSchema>> {
  const { q, sourceId, artistId, only, cursor, limit } = filter;
  const query = q?.trim() ? searchQuery(q.trim()) : undefined;
  const conditions = [afterCursor(order, cursor)];
  if (query) conditions.push(Prisma.sql`${documentWords} @@ ${query}`);
  if (sourceId) conditions.push(Prisma.sql`document."sourceId" = ${sourceId}::uuid`);
  if (artistId)
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "Mention" m WHERE m."documentId" = document."id" AND m."artistId" = ${artistId}::uuid)`);
  if (only === 'errors') conditions.push(Prisma.sql`document."error" IS NOT NULL`);
  if (only === 'duplicates') conditions.push(Prisma.sql`document."duplicateOfId" IS NOT NULL`);
  const rows = await database().$queryRaw<(DocumentRow & { cursor: string[] })[]>`
    SELECT ${documentColumns(query)}, ${cursorColumn(order)}
    FROM ${documentTables}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ${orderBy(order)}
    LIMIT ${limit + 1}`;
  const { items, nextCursor } = toPage(rows, limit);
  return { items: items.map(toPressDocument), nextCursor };
}

/** What a person typed as a `tsquery`; one that ends in a word takes it as a beginning too. */
function searchQuery(q: string): Prisma.Sql {
  const query = Prisma.sql`websearch_to_tsquery('press', ${q})`;
  return /[\p{L}\p{N}]$/u.test(q)
    ? Prisma.sql`(CASE WHEN numnode(${query}) > 0 THEN ${query}::text || ':*' ELSE '' END)::tsquery`
    : query;
}
