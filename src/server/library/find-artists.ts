import type { z } from 'zod';
import type { Artist, artistQuerySchema } from '@/domain/contracts/library';
import { nameKey } from '@/domain/name-key';
import { database } from '@/infra/database';
import { afterCursor, cursorColumn, orderBy, type SortOrder, toPage } from '@/infra/keyset-page';
import { Prisma } from '@/infra/prisma/generated/client';
import { UNKNOWN_ARTIST, VARIOUS_ARTISTS } from './describe-track';
import { findArtistsByIds } from './find-artists-by-ids';

type ArtistQuery = z.output<typeof artistQuerySchema>;

const byName: SortOrder = {
  keys: [
    { sql: Prisma.sql`artist."nameKey"`, type: 'text' },
    { sql: Prisma.sql`artist."id"`, type: 'uuid' },
  ],
  direction: 'asc',
  from: Prisma.sql`"Artist" AS artist`,
};
const byRank: SortOrder = {
  keys: [
    { sql: Prisma.sql`"rank"`, type: 'int' },
    { sql: Prisma.sql`"weight"`, type: 'int' },
    { sql: Prisma.sql`"id"`, type: 'uuid' },
  ],
  direction: 'asc',
  from: Prisma.sql`ranked`,
};

/**
 * A page of the artists with tracks that are there: by name, or the prominent ones first, which is the artist with
 * most tracks of each genre, then the second of each, and so on.
 * @throws AppError 400 for a cursor of another list
 */
export async function findArtists(
  query: ArtistQuery,
): Promise<{ items: Artist[]; nextCursor: string | null }> {
  const rows = query.sort === 'prominent' ? await prominent(query) : await named(query);
  const { items, nextCursor } = toPage(rows, query.limit);
  const artists = await findArtistsByIds(items.map((row) => row.id));
  return { items: items.flatMap((row) => artists.get(row.id) ?? []), nextCursor };
}

type Row = { id: string; cursor: string[] };

const named = ({ cursor, limit }: ArtistQuery) =>
  database().$queryRaw<Row[]>`
    SELECT artist."id", ${cursorColumn(byName)}
    FROM ${byName.from}
    WHERE ${afterCursor(byName, cursor)} AND EXISTS (
      SELECT 1 FROM "TrackArtist" AS credit JOIN "Track" AS track ON track."id" = credit."trackId"
      WHERE credit."artistId" = artist."id" AND track."missingSince" IS NULL)
    ${orderBy(byName)}
    LIMIT ${limit + 1}`;

/** Whoever is nobody in particular is not offered as a taste. */
const nobody = [UNKNOWN_ARTIST, VARIOUS_ARTISTS].map(nameKey);

const prominent = ({ cursor, limit }: ArtistQuery) =>
  database().$queryRaw<Row[]>`
    WITH tally AS (
      SELECT credit."artistId", COALESCE("genre", '') AS "genre", count(*)::int AS "count"
      FROM "TrackArtist" AS credit
      JOIN "Track" AS track ON track."id" = credit."trackId" AND track."missingSince" IS NULL
      LEFT JOIN LATERAL unnest(track."genres") AS "genre" ON TRUE
      GROUP BY 1, 2
    ), main AS (
      SELECT DISTINCT ON (tally."artistId") tally."artistId", tally."genre", tally."count"
      FROM tally JOIN "Artist" AS artist ON artist."id" = tally."artistId"
      WHERE artist."nameKey" <> ALL(${nobody}::text[])
      ORDER BY tally."artistId", tally."count" DESC, tally."genre"
    ), ranked AS (
      SELECT "artistId" AS "id", -"count" AS "weight",
        (row_number() OVER (PARTITION BY "genre" ORDER BY "count" DESC, "artistId"))::int AS "rank"
      FROM main
    )
    SELECT "id", ${cursorColumn(byRank)} FROM ${byRank.from}
    WHERE ${afterCursor(byRank, cursor)}
    ${orderBy(byRank)}
    LIMIT ${limit + 1}`;
