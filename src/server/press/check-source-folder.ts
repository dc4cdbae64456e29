import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { AppError } from '@/domain/app-error';

/**
 * Checks that a path can become a press source.
 * @returns the path without links, dots or a slash at its end
 * @throws AppError `invalid_input` naming the field `location`
 */
export async function checkSourceFolder(path: string): Promise<string> {
  if (path.includes('\0')) throw refusedLocation('holds a NUL character');
  if (!isAbsolute(path)) throw refusedLocation('must be absolute: begin with a slash');
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    throw refusedLocation(error.code === 'EACCES' ? 'may not be read by Segue' : 'is not there');
  });
  if (!(await stat(real)).isDirectory()) throw refusedLocation('is a file, not a folder');
  if (real === sep) throw refusedLocation('is the whole file system');
  await access(real, constants.R_OK | constants.X_OK).catch(() => {
    throw refusedLocation('may not be read by Segue');
  });
  return real;
}

/** The error for a location that cannot be a source. */
export function refusedLocation(reason: string): AppError {
  return new AppError('invalid_input', `The location ${reason}.`, [{ field: 'location', reason }]);
}
