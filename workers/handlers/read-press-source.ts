import { jobDetails } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { isTextModelStale } from '@/server/press/is-text-model-stale';
import { readSource } from '@/server/press/read-source';
import type { Handler } from '../handler';

/** Reads one press source; documents that are new or changed are compared afterwards. */
export const readPressSource: Handler<'read-press-source'> = async ({ sourceId }, { progress, signal }) => {
  const result = await readSource(
    { sourceId },
    {
      signal,
      onProgress: ({ done, total }) => progress({ done, total, detail: jobDetails.documents }),
    },
  );
  for (const host of result.hosts) await enqueue('visit-press-host', { host });
  if (await isTextModelStale()) await enqueue('update-text-model', {});
  return result;
};
