import { enqueue } from '@/jobs/enqueue';
import { composeDemo as compose } from '@/server/demo/compose-demo';
import { scanFolder } from '@/server/library/scan-folder';
import type { Handler } from '../handler';

export const composeDemo: Handler<'compose-demo'> = async (_payload, { progress, signal }) => {
  const result = await compose({
    now: new Date(),
    signal,
    onProgress: ({ done, total, etaMs }) => progress({ done, total, etaMs, detail: 'tracks rendered' }),
    scan: async (folderId) => {
      await scanFolder(folderId, { signal });
      await enqueue('analyse-library', {});
    },
  });
  if (!result) return null;
  const { tracks, listeners, pages } = result;
  progress({
    done: tracks,
    total: tracks,
    notes: [`${listeners} simulated listeners`, `${pages} pages of press`],
  });
  await enqueue('read-press', {});
  // Its pages may have been read while it was still being composed.
  await enqueue('update-text-model', {});
  await enqueue('train-collaborative', {});
  return result;
};
