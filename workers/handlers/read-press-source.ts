import { enqueue } from '@/jobs/enqueue';
import { readSource } from '@/server/press/read-source';
import type { Handler } from '../handler';

/** Reads one press source; new documents are compared afterwards. */
export const readPressSource: Handler<'read-press-source'> = async ({ sourceId }, { progress, signal }) => {
  const result = await readSource(
    { sourceId },
    {
      signal,
      onProgress: ({ done, total }) => progress({ done, total, detail: 'documents' }),
    },
  );
  await enqueue('update-text-model', {});
  return result;
};
