import { jobDetails, jobNotes } from '@words/jobs';
import { enqueue } from '@/jobs/enqueue';
import { composeDemo as compose } from '@/server/demo/compose-demo';
import { scanFolder } from '@/server/library/scan-folder';
import type { Handler } from '../handler';

export const composeDemo: Handler<'compose-demo'> = async (_payload, { progress, signal }) => {
  const result = await compose({
    now: new Date(),
    signal,
    onProgress: ({ done, total, etaMs }) => progress({ done, total, etaMs, detail: jobDetails.rendered }),
    scan: async (folderId) => {
      await scanFolder(folderId, { signal });
    },
    onPress: async () => {
      await enqueue('read-press', {});
    },
    onGrown: async () => {
      await enqueue('analyse-library', {});
      // Its pages were read when few of the names in them were known.
      await enqueue('update-text-model', {});
      await enqueue('train-collaborative', {});
      // What a listener heard elsewhere may be here now.
      await enqueue('match-history', {});
    },
  });
  if (!result) return null;
  const { tracks, listeners, pages } = result;
  progress({
    done: tracks,
    total: tracks,
    notes: [jobNotes.demoListeners(listeners), jobNotes.demoPages(pages)],
  });
  return result;
};
