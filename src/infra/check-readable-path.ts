import type { Stats } from 'node:fs';
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
  const { real, stats } = await resolvePath(path, field);
  if (!stats.isDirectory()) throw refused(field, 'is a file, not a folder');
  if (real === sep) throw refused(field, 'is the whole file system');
  await access(real, constants.R_OK | constants.X_OK).catch(() => {
    throw refused(field, 'may not be read by Segue');
  });
  return real;
}

/**
 * Checks that a path somebody gave is a file Segue can read.
 * @param field what the caller's input names the path
 * @returns the path as the file system knows it, and the file's size and time
 * @throws AppError `invalid_input` naming the field
 */
export async function checkReadableFile(
  path: string,
  field: string,
): Promise<{ real: string; stats: Stats }> {
  const { real, stats } = await resolvePath(path, field);
  if (!stats.isFile()) throw refused(field, stats.isDirectory() ? 'is a folder, not a file' : 'is no file');
  if (stats.size === 0) throw refused(field, 'is empty');
  await access(real, constants.R_OK).catch(() => {
    throw refused(field, 'may not be read by Segue');
  });
  return { real, stats };
}

const refused = (field: string, reason: string) =>
  new AppError('invalid_input', `The ${field} ${reason}.`, [{ field, reason }]);

async function resolvePath(path: string, field: string): Promise<{ real: string; stats: Stats }> {
  if (path.includes('\0')) throw refused(field, 'holds a NUL character');
  if (!isAbsolute(path)) throw refused(field, 'must be absolute: begin with a slash');
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    throw refused(field, error.code === 'EACCES' ? 'may not be read by Segue' : 'is not there');
  });
  return { real, stats: await stat(real) };
}
