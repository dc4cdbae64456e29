import { jobDetails } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { importHistory } from '@/server/history/import-history';
import type { Handler } from '../handler';

/** Takes a history in; what everybody listens to is compared anew afterwards. */
export const importHistoryHandler: Handler<'import-history'> = async ({ importId }, { progress, signal }) => {
  const imported = await importHistory(importId, {
    signal,
    onProgress: (done, total) => progress({ done, total, detail: jobDetails.listens }),
  });
  if (imported) await enqueue('train-collaborative', {});
  return imported && { plays: imported.plays };
};
