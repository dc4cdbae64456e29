import { jobDetails } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { forgetImport } from '@/server/community/forget-import';
import type { Handler } from '../handler';

/** Forgets the listeners of an import; who is left is compared anew afterwards. */
export const removeCommunityImport: Handler<'remove-community-import'> = async (
  { importId },
  { progress, signal },
) => {
  await forgetImport(importId, {
    signal,
    onProgress: (done, total) => progress({ done, total, detail: jobDetails.listeners }),
  });
  await enqueue('train-collaborative', {});
};
