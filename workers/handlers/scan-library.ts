import { enqueue } from '@/jobs/enqueue';
import { scanLibrary as scan } from '@/server/library/scan-library';
import type { Handler } from '../handler';

/** Reads the folders, then has what is new listened to. */
export const scanLibrary: Handler<'scan-library'> = async ({ folderId }, { progress, signal, log }) => {
  const result = await scan({ folderId }, { signal, onProgress: progress });
  log.info(result, 'scanned');
  if (result.added + result.changed + result.moved + result.restored > 0)
    await enqueue('analyse-library', {});
  return result;
};
