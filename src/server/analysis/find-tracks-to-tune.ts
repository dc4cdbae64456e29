import { database } from '@/infra/database';
import { trackPath } from './track-path';

/** Shorter ones have no two places that differ. */
const shortestMs = 30_000;
const mostOfAlbum = 6;

/** Tracks that were listened to, drawn by chance over the whole library, few of each album. */
export async function findTracksToTune(most: number): Promise<{ path: string; durationMs: number }[]> {
  const rows = await database().$queryRaw<{ folder: string; relativePath: string; durationMs: number }[]>`
    SELECT f."path" AS folder, t."relativePath", t."durationMs"
    FROM (
      SELECT track.*, row_number() OVER (PARTITION BY COALESCE(track."albumId", track."id") ORDER BY md5(track."id"::text))
        AS place
      FROM "Track" track JOIN "TrackAnalysis" heard ON heard."trackId" = track."id"
      WHERE track."missingSince" IS NULL AND heard."embedding" IS NOT NULL AND track."durationMs" >= ${shortestMs}
    ) t JOIN "LibraryFolder" f ON f."id" = t."folderId"
    WHERE t.place <= ${mostOfAlbum}
    ORDER BY md5(t."id"::text) LIMIT ${most}`;
  return rows.flatMap(({ folder, relativePath, durationMs }) => {
    const path = trackPath(folder, relativePath);
    return path ? [{ path, durationMs }] : [];
  });
}
