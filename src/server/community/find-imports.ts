import type { CommunityImports } from '@/domain/contracts/community';
import { database } from '@/infra/database';
import { badReasonsSchema } from './bad-lines';

/** All imports, newest first, and how much of what they know is in the library. */
export async function findCommunityImports(): Promise<CommunityImports> {
  const db = database();
  const rows = await db.communityImport.findMany({ orderBy: { createdAt: 'desc' } });
  const [known] = await db.$queryRaw<{ artists: number; inLibrary: number }[]>`
    SELECT count(*)::int AS "artists", count(a."id")::int AS "inLibrary"
    FROM "CommunityArtist" c LEFT JOIN "Artist" a ON a."nameKey" = c."nameKey"`;
  return {
    items: rows.map((row) => ({
      id: row.id,
      path: row.path,
      namesPath: row.namesPath,
      status: row.status,
      sizeBytes: Number(row.sizeBytes),
      bytesDone: Number(row.bytesDone),
      rowsTaken: row.rowsTaken,
      badLines: row.badLines,
      badReasons: badReasonsSchema.parse(row.badReasons),
      listenerCount: row.listenerCount,
      artistCount: row.artistCount,
      error: row.error,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
    artists: known!.artists,
    artistsInLibrary: known!.inLibrary,
  };
}
