import type { z } from 'zod';
import type { Album, albumQuerySchema } from '@/domain/contracts/library';
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
import { findAlbumsByIds } from './find-albums-by-ids';

type AlbumQuery = z.output<typeof albumQuerySchema>;

// Ids of version 7 are in the order in which albums came.
const id: SortKey = { sql: Prisma.sql`album."id"`, type: 'uuid' };
const title: SortKey = { sql: Prisma.sql`album."titleKey"`, type: 'text' };
const artist: SortKey = { sql: Prisma.sql`artist."nameKey"`, type: 'text' };
const year: SortKey = { sql: Prisma.sql`COALESCE(album."year", 0)`, type: 'int' };

const from = Prisma.sql`"Album" AS album JOIN "Artist" AS artist ON artist."id" = album."artistId"`;
const orders: Record<AlbumQuery['sort'], SortOrder> = {
  title: { keys: [title, id], direction: 'asc', from },
  artist: { keys: [artist, year, title, id], direction: 'asc', from },
  added: { keys: [id], direction: 'desc', from },
  year: { keys: [year, id], direction: 'desc', from },
};

/**
 * A page of the albums that have tracks. With `artistId` those by the artist and those they appear on.
 * @throws AppError 400 for a cursor of another list
 */
export async function findAlbums(query: AlbumQuery): Promise<{ items: Album[]; nextCursor: string | null }> {
  const order = orders[query.sort];
  const ofArtist = query.artistId
    ? Prisma.sql`(album."artistId" = ${query.artistId}::uuid OR album."id" IN (
        SELECT track."albumId" FROM "Track" AS track JOIN "TrackArtist" AS credit ON credit."trackId" = track."id"
        WHERE credit."artistId" = ${query.artistId}::uuid))`
    : Prisma.sql`TRUE`;
  const rows = await database().$queryRaw<{ id: string; cursor: string[] }[]>`
    SELECT album."id", ${cursorColumn(order)}
    FROM ${from}
    WHERE ${ofArtist} AND ${afterCursor(order, query.cursor)}
      AND EXISTS (SELECT 1 FROM "Track" WHERE "albumId" = album."id" AND "missingSince" IS NULL)
    ${orderBy(order)}
    LIMIT ${query.limit + 1}`;
  const { items, nextCursor } = toPage(rows, query.limit);
  const albums = await findAlbumsByIds(items.map((row) => row.id));
  return { items: items.flatMap((row) => albums.get(row.id) ?? []), nextCursor };
}
