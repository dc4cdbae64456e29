import { enqueue } from '@/jobs/enqueue';
import { findFolderIds } from '@/server/library/find-folder-ids';
import { scanFolder } from '@/server/library/scan-folder';
import type { Handler } from '../handler';

/** Brings the library in line with one folder, or with all; then whatever is new is listened to and looked up in the press. */
export const scanLibrary: Handler<'scan-library'> = async ({ folderId }, { progress, signal, log }) => {
  let changes = 0;
  for (const id of folderId ? [folderId] : await findFolderIds()) {
    const result = await scanFolder(id, { signal, onProgress: progress });
    if (!result) continue;
    log.info(result, 'scanned');
    changes += result.added + result.changed + result.moved + result.restored + result.missing;
  }
  if (changes > 0) {
    await enqueue('analyse-library', {});
    // Names that are new to the library may stand in what was read long ago.
    await enqueue('update-text-model', {});
    await enqueue('train-collaborative', {});
  }
  return { changes };
};
