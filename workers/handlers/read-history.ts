import { jobDetails } from '@words/jobs';
import { readHistory } from '@/server/history/read-history';
import type { Handler } from '../handler';

/** Reads a listener's history and says what it would bring. */
export const readHistoryHandler: Handler<'read-history'> = async ({ importId }, { progress, signal }) => {
  const read = await readHistory(importId, {
    signal,
    onProgress: (done) => progress({ done: Math.round(100 * done), total: 100, detail: jobDetails.percent }),
  });
  return read && { records: read.recordsDone, badRecords: read.badRecords };
};
