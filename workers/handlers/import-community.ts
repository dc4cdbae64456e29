import { jobDetails, jobNotes } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { importListening } from '@/server/community/import-listening';
import type { Handler } from '../handler';

const MEGABYTE = 1_000_000;

/** Reads a file of other people's listening; what they play together is compared afterwards. */
export const importCommunity: Handler<'import-community'> = async ({ importId }, { progress, signal }) => {
  const imported = await importListening(importId, {
    signal,
    onProgress: ({ bytesDone, bytesTotal, badLines }) =>
      progress({
        done: Math.floor(bytesDone / MEGABYTE),
        total: Math.ceil(bytesTotal / MEGABYTE),
        detail: jobDetails.megabytes,
        notes: badLines > 0 ? [jobNotes.badLines(badLines)] : [],
      }),
  });
  if (!imported) return null;
  await enqueue('train-collaborative', {});
  return { rows: imported.rowsTaken, badLines: imported.badLines };
};
