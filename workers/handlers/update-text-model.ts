import { jobDetails } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { updateTextModel as update } from '@/server/press/update-text-model';
import type { Handler } from '../handler';

/** Finds names in what was read and compares artists by it. */
export const updateTextModel: Handler<'update-text-model'> = async (_payload, { progress, signal }) => {
  const result = await update({
    signal,
    onProgress: ({ done, total }) => progress({ done, total, detail: jobDetails.documents }),
  });
  await enqueue('catch-up-discover', {});
  return result;
};
