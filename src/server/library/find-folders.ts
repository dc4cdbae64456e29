import type { LibraryFolder } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { REMOVED } from './removed-folder';

/** The library's folders, in the order they were added. */
export async function findFolders(): Promise<{ items: LibraryFolder[] }> {
  const rows = await database().$queryRaw<
    (Omit<LibraryFolder, 'lastScannedAt'> & { lastScannedAt: Date | null })[]
  >`
    SELECT folder."id", folder."path", folder."kind", folder."lastScannedAt",
      COALESCE(track."present", 0) AS "trackCount", COALESCE(track."missing", 0) AS "missingCount",
      (SELECT count(*)::int FROM "ScanProblem" WHERE "folderId" = folder."id") AS "problemCount"
    FROM "LibraryFolder" AS folder
    LEFT JOIN (
      SELECT "folderId",
        (count(*) FILTER (WHERE "missingSince" IS NULL))::int AS "present",
        (count(*) FILTER (WHERE "missingSince" IS NOT NULL))::int AS "missing"
      FROM "Track" GROUP BY "folderId"
    ) AS track ON track."folderId" = folder."id"
    WHERE folder."path" <> ${REMOVED}
    ORDER BY folder."createdAt", folder."id"`;
  return { items: rows.map((row) => ({ ...row, lastScannedAt: row.lastScannedAt?.toISOString() ?? null })) };
}
