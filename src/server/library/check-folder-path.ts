import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { libraryRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { checkReadableFolder } from '@/infra/check-readable-path';
import { findRealFolders } from './removed-folder';

/**
 * Checks that a path can become a library folder.
 * @returns the path as the file system knows it, without links, dots or a slash at its end
 * @throws AppError 400 naming the field `path`; 409 when it is, holds or lies in a folder of the library
 */
export async function checkFolderPath(path: string): Promise<string> {
  const real = await checkReadableFolder(path, 'path');
  await refuseOverlap(real);
  return real;
}

/**
 * Checks that a path has nothing in common with the folders of the library, also not by way of links: one that was
 * added while its disk was away is stored as it was written.
 * @throws AppError 409 when it is, holds or lies in a folder of the library
 */
export async function refuseOverlap(path: string): Promise<void> {
  for (const folder of await findRealFolders()) {
    const resolved = await realpath(folder.path).catch(() => folder.path);
    const relation = relate(path, folder.path) ?? relate(path, resolved);
    if (relation) {
      const { sentence, reason } = libraryRefusals.overlap[relation];
      throw new AppError('conflict', sentence(folder.path), [{ field: 'path', reason: reason(folder.path) }]);
    }
  }
}

function relate(path: string, other: string): keyof typeof libraryRefusals.overlap | null {
  if (path === other) return 'same';
  if (path.startsWith(other + sep)) return 'inside';
  return other.startsWith(path + sep) ? 'around' : null;
}
