import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { database } from '@/infra/database';
import type { KnownFile, ScannedFile } from './scanned-file';

/** All files of a folder the database knows, gone ones too. */
export async function findKnownFiles(folderId: string): Promise<KnownFile[]> {
  const rows = await database().track.findMany({
    where: { folderId },
    select: {
      id: true,
      relativePath: true,
      sizeBytes: true,
      mtimeMs: true,
      contentHash: true,
      missingSince: true,
      album: { select: { titleKey: true } },
    },
  });
  return rows.map(({ sizeBytes, mtimeMs, missingSince, album, ...row }) => ({
    ...row,
    sizeBytes: Number(sizeBytes),
    mtimeMs: Number(mtimeMs),
    isMissing: missingSince !== null,
    albumTitleKey: album?.titleKey ?? null,
  }));
}

/**
 * Tracks of other folders that have the content of one of these files and lost their own file.
 * @returns track ids by content hash
 */
export async function findGoneElsewhere(
  folderId: string,
  files: readonly ScannedFile[],
): Promise<Map<string, string[]>> {
  const rows = await database().track.findMany({
    where: { contentHash: { in: files.map((file) => file.audio.contentHash) }, folderId: { not: folderId } },
    select: { id: true, contentHash: true, relativePath: true, folder: { select: { path: true } } },
    orderBy: { id: 'asc' },
  });
  const gone = new Map<string, string[]>();
  for (const { id, contentHash, relativePath, folder } of rows) {
    if (await isThere(join(folder.path, relativePath))) continue;
    gone.set(contentHash, [...(gone.get(contentHash) ?? []), id]);
  }
  return gone;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
