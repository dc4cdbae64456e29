import { database, type Transaction } from '@/infra/database';
import { newId } from '@/infra/new-id';
import type { FolderKind } from '@/infra/prisma/generated/client';

/**
 * Where the tracks of removed folders are kept, with their plays and feedback: a row that is no place on any disk.
 * When the same music comes back in another folder, its content hash finds them here.
 */
export const REMOVED = 'removed:';

/** Condition on LibraryFolder: real folders only. */
export const isRealFolder = { path: { not: REMOVED } };

/** Moves all tracks of a folder there, as missing. Their paths keep the folder's id, which makes them unique. */
export async function keepTracksOf(folderId: string, transaction: Transaction, now: Date): Promise<void> {
  await transaction.libraryFolder.createMany({
    data: [{ id: newId(), path: REMOVED }],
    skipDuplicates: true,
  });
  await transaction.$executeRaw`
    UPDATE "Track" SET
      "folderId" = (SELECT "id" FROM "LibraryFolder" WHERE "path" = ${REMOVED}),
      "relativePath" = ${folderId} || '/' || "relativePath",
      "missingSince" = COALESCE("missingSince", ${now})
    WHERE "folderId" = ${folderId}::uuid`;
}

/** @returns the library's real folders, in the order they were added */
export async function findRealFolders(): Promise<{ id: string; path: string; kind: FolderKind }[]> {
  return database().libraryFolder.findMany({
    where: isRealFolder,
    select: { id: true, path: true, kind: true },
    orderBy: { createdAt: 'asc' },
  });
}
