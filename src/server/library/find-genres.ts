import { database } from '@/infra/database';
import { coverUrl } from './cover-url';
import { heldWhileLibraryStays } from './library-state';

const SHOWN_GENRES = 300;
const SHOWN_COVERS = 4;

type Genre = { genre: string; trackCount: number; coverUrls: string[] };

/** The genres of the tracks that are there, most tracks first, each with covers of its largest albums. */
export const findGenres = heldWhileLibraryStays(loadGenres);

async function loadGenres(): Promise<{ items: Genre[] }> {
  const rows = await database().$queryRaw<{ genre: string; trackCount: number; albumIds: string[] }[]>`
    SELECT "genre", sum("count")::int AS "trackCount",
      COALESCE((array_agg("albumId" ORDER BY "count" DESC, "albumId") FILTER (WHERE "albumId" IS NOT NULL))
        [1:${SHOWN_COVERS}::int], '{}') AS "albumIds"
    FROM (
      SELECT "genre", "albumId", count(*) FROM "Track", unnest("genres") AS "genre"
      WHERE "missingSince" IS NULL GROUP BY 1, 2
    ) AS tally
    GROUP BY "genre" ORDER BY "trackCount" DESC, "genre" LIMIT ${SHOWN_GENRES}`;
  const albums = await database().album.findMany({
    where: { id: { in: [...new Set(rows.flatMap((row) => row.albumIds))] } },
    select: { id: true, coverHash: true },
  });
  const covers = new Map(albums.map((album) => [album.id, coverUrl(album)]));
  return {
    items: rows.map(({ genre, trackCount, albumIds }) => ({
      genre,
      trackCount,
      coverUrls: albumIds.flatMap((id) => covers.get(id) ?? []),
    })),
  };
}
