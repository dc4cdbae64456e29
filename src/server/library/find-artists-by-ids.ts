import type { Artist } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { coverUrl } from './cover-url';
import { albumColor } from './track-view';

type Row = {
  id: string;
  name: string;
  genres: string[];
  albumCount: number;
  trackCount: number;
  isDemo: boolean;
  albumId: string | null;
  albumTitle: string | null;
  albumArtist: string | null;
  coverHash: string | null;
  coverColor: string | null;
};

/**
 * Artists by id: how much of them is there, their three commonest genres, and the cover of the album they are on most
 * (one with a picture when there is one). Unknown ids are left out.
 */
export async function findArtistsByIds(ids: readonly string[]): Promise<Map<string, Artist>> {
  if (ids.length === 0) return new Map();
  const rows = await database().$queryRaw<Row[]>`
    WITH present AS (
      SELECT credit."artistId", track."id", track."albumId", track."genres", folder."kind"
      FROM "TrackArtist" AS credit
      JOIN "Track" AS track ON track."id" = credit."trackId" AND track."missingSince" IS NULL
      JOIN "LibraryFolder" AS folder ON folder."id" = track."folderId"
      WHERE credit."artistId" = ANY(${[...new Set(ids)]}::uuid[])
    ), counted AS (
      SELECT "artistId", count(DISTINCT "id")::int AS "trackCount", count(DISTINCT "albumId")::int AS "albumCount",
        bool_and("kind" = 'demo') AS "isDemo"
      FROM present GROUP BY "artistId"
    ), genre AS (
      SELECT "artistId", (array_agg("genre" ORDER BY "count" DESC, "genre"))[1:3] AS "genres"
      FROM (
        SELECT "artistId", "genre", count(*) FROM present, unnest("genres") AS "genre" GROUP BY 1, 2
      ) AS tally GROUP BY "artistId"
    ), face AS (
      SELECT DISTINCT ON (tally."artistId") tally."artistId", album."id" AS "albumId", album."title" AS "albumTitle",
        album."coverHash", album."coverColor", owner."name" AS "albumArtist"
      FROM (
        SELECT "artistId", "albumId", count(*) FROM present WHERE "albumId" IS NOT NULL GROUP BY 1, 2
      ) AS tally
      JOIN "Album" AS album ON album."id" = tally."albumId"
      JOIN "Artist" AS owner ON owner."id" = album."artistId"
      ORDER BY tally."artistId", (album."coverHash" IS NULL), tally."count" DESC, album."id"
    )
    SELECT artist."id", artist."name", COALESCE(genre."genres", '{}') AS "genres",
      COALESCE(counted."albumCount", 0) AS "albumCount", COALESCE(counted."trackCount", 0) AS "trackCount",
      COALESCE(counted."isDemo", FALSE) AS "isDemo",
      face."albumId", face."albumTitle", face."albumArtist", face."coverHash", face."coverColor"
    FROM "Artist" AS artist
    LEFT JOIN counted ON counted."artistId" = artist."id"
    LEFT JOIN genre ON genre."artistId" = artist."id"
    LEFT JOIN face ON face."artistId" = artist."id"
    WHERE artist."id" = ANY(${[...new Set(ids)]}::uuid[])`;
  return new Map(
    rows.map(({ albumId, albumTitle, albumArtist, coverHash, coverColor, ...artist }) => [
      artist.id,
      {
        ...artist,
        coverUrl: albumId && coverUrl({ id: albumId, coverHash }),
        coverColor: albumId && albumColor({ title: albumTitle ?? '', coverColor }, albumArtist ?? ''),
      },
    ]),
  );
}
