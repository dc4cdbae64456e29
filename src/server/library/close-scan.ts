import { database } from '@/infra/database';
import type { WalkProblem } from '@/infra/library/walk-folder';

const CHUNK = 5_000;
const chunks = <T>(items: readonly T[]) =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, i) => items.slice(i * CHUNK, (i + 1) * CHUNK));

/** Marks tracks whose files are gone; they keep plays, feedback and their place in playlists. */
export async function markMissing(folderId: string, trackIds: readonly string[], now: Date): Promise<void> {
  for (const ids of chunks(trackIds)) {
    await database().track.updateMany({
      // In this folder still: the scan of another one may have found the file there meanwhile.
      where: { id: { in: ids }, folderId, missingSince: null },
      data: { missingSince: now },
    });
  }
}

/** Takes tracks back whose files are there again as they were. */
export async function markFound(folderId: string, trackIds: readonly string[]): Promise<void> {
  for (const ids of chunks(trackIds)) {
    await database().track.updateMany({ where: { id: { in: ids }, folderId }, data: { missingSince: null } });
  }
}

/**
 * Stores what this scan refused and forgets what is solved.
 * @param isSolved whether a problem of an earlier scan, by path and code, is no more
 */
export async function saveProblems(
  folderId: string,
  problems: readonly WalkProblem[],
  isSolved: (relativePath: string, code: string) => boolean,
  now: Date,
): Promise<void> {
  const current = new Map(problems.map((problem) => [problem.relativePath, problem]));
  const stored = await database().scanProblem.findMany({ where: { folderId } });
  const solved = stored.filter(
    (row) => !current.has(row.relativePath) && isSolved(row.relativePath, row.code),
  );
  for (const rows of chunks(solved)) {
    await database().scanProblem.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } });
  }
  for (const { relativePath, code, reason } of current.values()) {
    const facts = { code, reason: reason.slice(0, 500), seenAt: now };
    await database().scanProblem.upsert({
      where: { folderId_relativePath: { folderId, relativePath } },
      create: { folderId, relativePath, ...facts },
      update: facts,
    });
  }
}

/**
 * Forgets albums without tracks, and artists without tracks or albums about whom nobody said anything: what retagging
 * leaves behind.
 */
export async function pruneNames(): Promise<void> {
  await database().$executeRaw`
    DELETE FROM "Album" AS album
    WHERE NOT EXISTS (SELECT 1 FROM "Track" WHERE "albumId" = album."id")`;
  await database().$executeRaw`
    DELETE FROM "Artist" AS artist
    WHERE NOT EXISTS (SELECT 1 FROM "TrackArtist" WHERE "artistId" = artist."id")
      AND NOT EXISTS (SELECT 1 FROM "Track" WHERE "artistId" = artist."id")
      AND NOT EXISTS (SELECT 1 FROM "Album" WHERE "artistId" = artist."id")
      AND NOT EXISTS (SELECT 1 FROM "TastePick" WHERE "artistId" = artist."id")`;
}
