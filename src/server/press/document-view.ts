import type { PressDocument, PressSource } from '@/domain/contracts/press';
import { Prisma } from '@/infra/prisma/generated/client';

/** A row of {@link documentColumns}. */
export interface DocumentRow {
  id: string;
  title: string;
  url: string;
  site: string;
  sourceId: string;
  sourceTitle: string;
  sourceKind: PressSource['kind'];
  sourceStatus: PressSource['status'];
  publishedAt: Date | null;
  fetchedAt: Date;
  language: string | null;
  error: string | null;
  duplicateId: string | null;
  duplicateTitle: string | null;
  mentionCount: number;
  excerpt: string;
}

const EXCERPT = 240;

/** Tables of a list of pages, under the names {@link documentColumns} has for them. */
export const documentTables = Prisma.sql`
  "PressDocument" AS document JOIN "PressSource" AS source ON source."id" = document."sourceId"
  LEFT JOIN "PressDocument" AS original ON original."id" = document."duplicateOfId"`;

/** Words of a page as they are searched for, of long ones the first hundred thousand characters. As the index has it. */
export const documentWords = Prisma.sql`
  to_tsvector('press', document."title" || ' ' || left(document."text", 100000))`;

/** What a list shows of a page; with a query (a `tsquery`) the excerpt is from around its words. */
export function documentColumns(query?: Prisma.Sql): Prisma.Sql {
  const excerpt = query
    ? Prisma.sql`ts_headline('press', left(document."text", 100000), ${query},
        'StartSel="", StopSel="", MaxFragments=1, MaxWords=40, MinWords=25')`
    : Prisma.sql`left(document."text", ${EXCERPT})`;
  return Prisma.sql`
    document."id", document."title", document."url", document."site", document."publishedAt", document."fetchedAt",
    document."language", document."error", source."id" AS "sourceId", source."title" AS "sourceTitle",
    source."kind" AS "sourceKind", source."status" AS "sourceStatus", original."id" AS "duplicateId", original."title" AS "duplicateTitle",
    (SELECT count(*) FROM "Mention" m WHERE m."documentId" = document."id")::int AS "mentionCount",
    ${excerpt} AS "excerpt"`;
}

/** A page as a list shows it. */
export function toPressDocument(row: DocumentRow): PressDocument {
  const { sourceId, sourceTitle, sourceKind, sourceStatus, duplicateId, duplicateTitle, ...rest } = row;
  return {
    id: rest.id,
    title: rest.title,
    // A file's path leads a reader nowhere.
    url: sourceKind === 'folder' ? null : rest.url,
    site: rest.site,
    source: { id: sourceId, title: sourceTitle, status: sourceStatus },
    publishedAt: rest.publishedAt?.toISOString() ?? null,
    fetchedAt: rest.fetchedAt.toISOString(),
    language: rest.language,
    mentionCount: rest.mentionCount,
    duplicateOf: duplicateId === null ? null : { id: duplicateId, title: duplicateTitle ?? '' },
    error: rest.error,
    excerpt: rest.excerpt.replace(/\s+/g, ' ').trim(),
  };
}
