import type { AlbumList, AlbumListQuery } from '@/domain/contracts/library-lists';
import { Prisma } from '@/infra/prisma/generated/client';
import { findAlbumsByIds } from '../find-albums-by-ids';
import { libraryState } from '../library-state';
import { wordConditions } from '../track-filters';
import { holdOrder, idsAt } from './hold-order';
import type { MarkKind } from './marks-of';
import { orderedBy, type SortColumn } from './ordered-by';

const title: SortColumn = { sql: Prisma.sql`album."titleKey"` };
const artist: SortColumn = { sql: Prisma.sql`artist."nameKey"` };
const year: SortColumn = { sql: Prisma.sql`album."year"` };
// Ids of version 7 are in the order in which albums came.
const id: SortColumn = { sql: Prisma.sql`album."id"` };

const sorts: Record<AlbumListQuery['sort'], { columns: SortColumn[]; mark: Prisma.Sql; marks: MarkKind }> = {
  artist: {
    columns: [{ ...artist, isTurned: true }, year, title, id],
    mark: Prisma.sql`ascii(artist."nameKey")`,
    marks: 'letter',
  },
  title: {
    columns: [{ ...title, isTurned: true }, id],
    mark: Prisma.sql`ascii(album."titleKey")`,
    marks: 'letter',
  },
  year: {
    columns: [{ ...year, isTurned: true, isDescending: true }, artist, title, id],
    mark: Prisma.sql`COALESCE(album."year", -1)`,
    marks: 'decade',
  },
  added: { columns: [{ ...id, isTurned: true, isDescending: true }], mark: Prisma.sql`0`, marks: 'none' },
};

/** Some of the albums that have tracks, by their places in the whole list. */
export async function findAlbumList(query: AlbumListQuery): Promise<AlbumList> {
  const { sort, direction, q, yearFrom, yearTo } = query;
  const { columns, mark, marks } = sorts[sort];
  const conditions = [
    Prisma.sql`EXISTS (SELECT 1 FROM "Track" WHERE "albumId" = album."id" AND "missingSince" IS NULL)`,
    ...wordConditions(q, Prisma.sql`(artist."nameKey" || ' ' || album."titleKey")`),
  ];
  if (yearFrom !== undefined) conditions.push(Prisma.sql`album."year" >= ${yearFrom}`);
  if (yearTo !== undefined) conditions.push(Prisma.sql`album."year" <= ${yearTo}`);
  const order = await holdOrder(
    {
      key: JSON.stringify(['albums', sort, direction, q, yearFrom, yearTo]),
      state: libraryState,
      rows: Prisma.sql`
        SELECT album."id", ${mark} AS "mark"
        FROM "Album" AS album JOIN "Artist" AS artist ON artist."id" = album."artistId"
        WHERE ${Prisma.join(conditions, ' AND ')} ${orderedBy(columns, direction)}`,
      marks,
    },
    query.version,
  );
  const ids = idsAt(order, query.offset, query.limit);
  const albums = await findAlbumsByIds(ids);
  return {
    version: order.version,
    total: order.total,
    items: ids.flatMap((one) => albums.get(one) ?? []),
    marks: order.marks,
  };
}
