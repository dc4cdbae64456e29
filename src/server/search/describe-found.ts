import { playlistsPage } from '@words/playlists';
import type { Found, FoundKind } from '@/domain/contracts/search';
import { database } from '@/infra/database';
import { coverUrl } from '../library/cover-url';

type Row = {
  kind: FoundKind;
  id: string;
  title: string;
  detail: string;
  albumId: string | null;
  coverHash: string | null;
};

/** What the lines of an answer show, in its order; what went away meanwhile is left out. */
export async function describeFound(
  found: readonly { kind: FoundKind; id: string }[],
  userId: string,
): Promise<Found[]> {
  if (found.length === 0) return [];
  const idsOf = (kind: FoundKind) => found.filter((one) => one.kind === kind).map(({ id }) => id);
  const rows = await database().$queryRaw<Row[]>`
    SELECT 'artist' AS "kind", artist."id", artist."name" AS "title", '' AS "detail",
      NULL::uuid AS "albumId", NULL AS "coverHash"
    FROM "Artist" AS artist WHERE artist."id" = ANY(${idsOf('artist')}::uuid[])
    UNION ALL
    SELECT 'album', album."id", album."title", artist."name", album."id", album."coverHash"
    FROM "Album" AS album JOIN "Artist" AS artist ON artist."id" = album."artistId"
    WHERE album."id" = ANY(${idsOf('album')}::uuid[])
    UNION ALL
    SELECT 'track', track."id", track."title", track."artistName", album."id", album."coverHash"
    FROM "Track" AS track LEFT JOIN "Album" AS album ON album."id" = track."albumId"
    WHERE track."id" = ANY(${idsOf('track')}::uuid[])
    UNION ALL
    SELECT 'playlist', playlist."id", playlist."name",
      CASE WHEN playlist."userId" = ${userId} THEN '' ELSE owner."name" END, NULL, NULL
    FROM "Playlist" AS playlist JOIN "User" AS owner ON owner."id" = playlist."userId"
    WHERE playlist."id" = ANY(${idsOf('playlist')}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { kind, title, albumId, coverHash } = row;
    // Of a playlist it is who shares it.
    const detail = kind === 'playlist' && row.detail ? playlistsPage.by(row.detail) : row.detail;
    return [{ kind, id, title, detail, coverUrl: albumId && coverUrl({ id: albumId, coverHash }) }];
  });
}
