import { jobDetails } from '@words/jobs';
import { loadKernelModule } from '@/infra/kernel-module';
import { enqueue } from '@/jobs/enqueue';
import { searchCollaborativeSettings as search } from '@/server/training/search-collaborative-settings';
import { ThreadTeam } from '../factorisation/thread-team';
import type { Handler } from '../handler';

/** Looks for better settings; a training uses them at once. */
export const searchCollaborativeSettings: Handler<'search-collaborative-settings'> = async (
  { ifGrown },
  { progress, signal },
) => {
  const team = new ThreadTeam(loadKernelModule());
  const found = await search({
    now: new Date(),
    ifGrown,
    onProgress: (done, total) => progress({ done, total, detail: jobDetails.settings }),
    signal,
    team,
  }).finally(() => team.close());
  if (found) await enqueue('train-collaborative', {});
  return found;
};
