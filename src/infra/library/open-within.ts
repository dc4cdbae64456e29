import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type OpenedFile = { handle: FileHandle; facts: Stats };

/**
 * Opens a regular file below a folder. Wherever links or dots in its path lead, the file that is opened must lie
 * inside: the path is resolved first and the last step may not be a link any more.
 * @returns null when there is no such file inside
 */
export async function openWithin(folder: string, relativePath: string): Promise<OpenedFile | null> {
  let handle: FileHandle | undefined;
  try {
    const top = await realpath(folder);
    const path = await realpath(join(top, relativePath));
    if (!path.startsWith(top.endsWith(sep) ? top : top + sep)) return null;
    // Not blocking: a named pipe under that name would otherwise hold the request for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const facts = await handle.stat();
    if (facts.isFile()) return { handle, facts };
  } catch (error) {
    await handle?.close();
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code))
      return null;
    throw error;
  }
  await handle.close();
  return null;
}
