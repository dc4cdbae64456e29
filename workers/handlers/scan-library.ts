import { enqueue } from '@/jobs/enqueue';
import { isDemoInTheWay } from '@/server/demo/demo-beside-own';
import { requestDemoRemoval } from '@/server/demo/request-demo';
import { scanLibrary as scan } from '@/server/library/scan-library';
import type { Handler } from '../handler';

/** Brings the library in line with its folders; then whatever is new is listened to and looked up in the press. */
export const scanLibrary: Handler<'scan-library'> = async (payload, { progress, signal, log }) => {
  const result = await scan(payload, { signal, onProgress: progress });
  log.info(result, 'scanned');
  if (await isDemoInTheWay()) await requestDemoRemoval();
  if (result.added + result.changed + result.moved + result.restored + result.missing > 0) {
    await enqueue('analyse-library', {});
    // Names that are new to the library may stand in what was read long ago.
    await enqueue('update-text-model', {});
    await enqueue('train-collaborative', {});
    // What a listener heard elsewhere may be here now.
    await enqueue('match-history', {});
  }
  return result;
};
