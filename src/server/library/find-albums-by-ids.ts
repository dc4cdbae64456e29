import type { Album } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { coverUrl } from './cover-url';
import { albumColor } from './track-view';

type Row = {
  id: string;
  title: string;
  artistId: string;
  artistName: string;
  year: number | null;
  coverHash: string | null;
  coverColor: string | null;
  trackCount: number;
  durationMs: number;
  isDemo: boolean;
};

/** Albums by id, with the number and length of the tracks that are there; unknown ids are left out. */
export async function findAlbumsByIds(ids: readonly string[]): Promise<Map<string, Album>> {
  if (ids.length === 0) return new Map();
  const rows = await database().$queryRaw<Row[]>`
    SELECT album."id", album."title", album."year", album."coverHash", album."coverColor",
      artist."id" AS "artistId", artist."name" AS "artistName",
      count(track."id")::int AS "trackCount",
      COALESCE(sum(track."durationMs"), 0)::float8 AS "durationMs",
      COALESCE(bool_and(folder."kind" = 'demo'), FALSE) AS "isDemo"
    FROM "Album" AS album
    JOIN "Artist" AS artist ON artist."id" = album."artistId"
    LEFT JOIN "Track" AS track ON track."albumId" = album."id" AND track."missingSince" IS NULL
    LEFT JOIN "LibraryFolder" AS folder ON folder."id" = track."folderId"
    WHERE album."id" = ANY(${[...new Set(ids)]}::uuid[])
    GROUP BY album."id", artist."id"`;
  return new Map(
    rows.map(({ artistId, artistName, coverHash, coverColor, ...album }) => [
      album.id,
      {
        ...album,
        artist: { id: artistId, name: artistName },
        coverUrl: coverUrl({ id: album.id, coverHash }),
        coverColor: albumColor({ title: album.title, coverColor }, artistName),
      },
    ]),
  );
}
