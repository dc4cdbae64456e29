import { libraryRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { LibraryFolder } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { newId } from '@/infra/new-id';
import { enqueue } from '@/jobs/enqueue';
import { checkFolderPath } from './check-folder-path';

/**
 * Adds a folder to the library and starts its scan.
 * @throws AppError 400 or 409 when the path cannot be one (see checkFolderPath)
 */
export async function addFolder({ path }: { path: string }): Promise<LibraryFolder> {
  const real = await checkFolderPath(path);
  const id = newId();
  const { count } = await database().libraryFolder.createMany({
    data: [{ id, path: real, kind: 'user' }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError('conflict', libraryRefusals.folderKnown);
  await enqueue('scan-library', { folderId: id });
  return {
    id,
    path: real,
    kind: 'user',
    trackCount: 0,
    missingCount: 0,
    problemCount: 0,
    lastScannedAt: null,
  };
}
