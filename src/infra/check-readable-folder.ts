import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { AppError } from '@/domain/app-error';

/**
 * Checks that a path somebody gave is a folder Segue can read, and not the whole file system.
 * @param field what the caller's input names the path
 * @returns the path as the file system knows it, without links, dots or a slash at its end
 * @throws AppError `invalid_input` naming the field
 */
export async function checkReadableFolder(path: string, field: string): Promise<string> {
  const refused = (reason: string) =>
    new AppError('invalid_input', `The ${field} ${reason}.`, [{ field, reason }]);
  if (path.includes('\0')) throw refused('holds a NUL character');
  if (!isAbsolute(path)) throw refused('must be absolute: begin with a slash');
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    throw refused(error.code === 'EACCES' ? 'may not be read by Segue' : 'is not there');
  });
  if (!(await stat(real)).isDirectory()) throw refused('is a file, not a folder');
  if (real === sep) throw refused('is the whole file system');
  await access(real, constants.R_OK | constants.X_OK).catch(() => {
    throw refused('may not be read by Segue');
  });
  return real;
}
