import { sep } from 'node:path';
import { AppError } from '@/domain/app-error';
import { checkReadableFolder } from '@/infra/check-readable-folder';
import { findRealFolders } from './removed-folder';

/**
 * Checks that a path can become a library folder.
 * @returns the path as the file system knows it, without links, dots or a slash at its end
 * @throws AppError 400 naming the field `path`; 409 when it is, holds or lies in a folder of the library
 */
export async function checkFolderPath(path: string): Promise<string> {
  const real = await checkReadableFolder(path, 'path');
  for (const folder of await findRealFolders()) {
    const relation = relate(real, folder.path);
    if (relation) {
      throw new AppError('conflict', `This folder ${relation} ${folder.path}, which is in the library.`, [
        { field: 'path', reason: `${relation} ${folder.path}` },
      ]);
    }
  }
  return real;
}

function relate(path: string, other: string): string | null {
  if (path === other) return 'is';
  if (path.startsWith(other + sep)) return 'lies in';
  return other.startsWith(path + sep) ? 'holds' : null;
}
