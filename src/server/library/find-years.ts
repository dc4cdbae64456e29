import type { Year } from '@/domain/contracts/library-lists';
import { database } from '@/infra/database';
import { coverUrl } from './cover-url';
import { heldWhileLibraryStays } from './library-state';

const SHOWN_COVERS = 3;

/** The years of the music that is there, the newest first, with how much is of each and covers of its largest albums. */
export const findYears = heldWhileLibraryStays(loadYears);

async function loadYears(): Promise<{ items: Year[] }> {
  const rows = await database().$queryRaw<(Omit<Year, 'coverUrls'> & { albumIds: string[] })[]>`
    WITH present AS MATERIALIZED (
      SELECT "year", "albumId", count(*)::int AS "count" FROM "Track" WHERE "missingSince" IS NULL GROUP BY 1, 2
    ), tracks AS (
      SELECT "year", sum("count")::int AS "count" FROM present GROUP BY 1
    ), albums AS (
      SELECT album."year", count(*)::int AS "count",
        (array_agg(album."id" ORDER BY (album."coverHash" IS NULL), sizes."count" DESC, album."id"))
          [1:${SHOWN_COVERS}::int] AS "albumIds"
      FROM (SELECT "albumId", sum("count") AS "count" FROM present WHERE "albumId" IS NOT NULL GROUP BY 1) AS sizes
      JOIN "Album" AS album ON album."id" = sizes."albumId"
      GROUP BY 1
    )
    SELECT "year", COALESCE(albums."count", 0) AS "albumCount", COALESCE(tracks."count", 0) AS "trackCount",
      COALESCE(albums."albumIds", '{}') AS "albumIds"
    FROM tracks FULL JOIN albums USING ("year")
    WHERE "year" IS NOT NULL ORDER BY "year" DESC`;
  const albums = await database().album.findMany({
    where: { id: { in: rows.flatMap(({ albumIds }) => albumIds) } },
    select: { id: true, coverHash: true },
  });
  const covers = new Map(albums.map((album) => [album.id, coverUrl(album)]));
  return {
    items: rows.map(({ albumIds, ...year }) => ({
      ...year,
      coverUrls: albumIds.flatMap((id) => covers.get(id) ?? []),
    })),
  };
}
