import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { readEnv } from '@/infra/env';
import { log } from '@/infra/log';
import { checkFolderPath, refuseOverlap } from './check-folder-path';
import { findRealFolders } from './removed-folder';

/**
 * Adds the configured folders to the library. One that is not there yet (a disk that is mounted later) is added
 * all the same: the scan says that it is missing. One that cannot be a folder of the library, or overlaps another, is
 * left out with a word in the log.
 */
export async function ensureFolders(paths: readonly string[] = readEnv().SEGUE_MUSIC): Promise<void> {
  for (const configured of paths) {
    const wanted = resolve(configured);
    const real = await resolveLinks(wanted);
    if (await isKnown(wanted, real)) continue;
    try {
      if (real === null) await refuseOverlap(wanted);
      await add(real === null ? wanted : await checkFolderPath(wanted));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log().warn({ path: configured, reason: error.message }, 'SEGUE_MUSIC');
    }
  }
}

const add = (path: string) =>
  database().libraryFolder.createMany({ data: [{ path, kind: 'user' }], skipDuplicates: true });

/** @returns null when nothing is there, the path itself when the system does not say */
const resolveLinks = (path: string): Promise<string | null> =>
  realpath(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : path));

/** Whether the library has this folder, under whichever of its paths. */
async function isKnown(wanted: string, real: string | null): Promise<boolean> {
  const paths = (await findRealFolders()).map((folder) => folder.path);
  return paths.some((path) => path === wanted || path === real);
}
