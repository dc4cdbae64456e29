import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { AppError } from '@/domain/app-error';
import { findRealFolders } from './removed-folder';

/**
 * Checks that a path can become a library folder.
 * @returns the path as the file system knows it, without links, dots or a slash at its end
 * @throws AppError 400 naming the field `path`; 409 when it is, holds or lies in a folder of the library
 */
export async function checkFolderPath(path: string): Promise<string> {
  if (path.includes('\0')) throw refused('holds a NUL character');
  if (!isAbsolute(path)) throw refused('must be absolute: begin with a slash');
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw refused('may not be read by Segue');
    throw refused('is not there');
  });
  if (!(await stat(real)).isDirectory()) throw refused('is a file, not a folder');
  if (real === sep) throw refused('is the whole file system');
  await access(real, constants.R_OK | constants.X_OK).catch(() => {
    throw refused('may not be read by Segue');
  });
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

const refused = (reason: string) =>
  new AppError('invalid_input', `The path ${reason}.`, [{ field: 'path', reason }]);
