import { resolve } from 'node:path';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { readEnv } from '@/infra/env';
import { log } from '@/infra/log';
import { checkFolderPath } from './check-folder-path';

/**
 * Adds the folders of SEGUE_MUSIC to the library. One that is not there yet (a disk that is mounted later) is added
 * all the same: the scan says that it is missing. One that overlaps another is left out with a word in the log.
 */
export async function ensureFolders(): Promise<void> {
  for (const configured of readEnv().SEGUE_MUSIC) {
    const wanted = resolve(configured);
    try {
      await add(await checkFolderPath(wanted));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === 'invalid_input') await add(wanted);
      if (!(await isKnown(wanted))) log().warn({ path: configured, reason: error.message }, 'SEGUE_MUSIC');
    }
  }
}

const add = (path: string) =>
  database().libraryFolder.createMany({ data: [{ path, kind: 'user' }], skipDuplicates: true });

const isKnown = async (path: string) =>
  (await database().libraryFolder.findUnique({ where: { path }, select: { id: true } })) !== null;
