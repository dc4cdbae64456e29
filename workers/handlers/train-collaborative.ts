import { loadKernelModule } from '@/infra/kernel-module';
import { enqueue } from '@/jobs/enqueue';
import { trainCollaborativeModel } from '@/server/training/train-collaborative-model';
import { ThreadTeam } from '../factorisation/thread-team';
import type { Handler } from '../handler';

export const trainCollaborative: Handler<'train-collaborative'> = async (_payload, { progress, signal }) => {
  const team = new ThreadTeam(loadKernelModule());
  const trained = await trainCollaborativeModel({
    now: new Date(),
    onProgress: (done, total) => progress({ done, total, detail: 'sweeps over everybody’s listening' }),
    signal,
    team,
  }).finally(() => team.close());
  if (trained) {
    const { users, items } = trained;
    const notes = [`${users} listeners`, `${items} tracks and artists`];
    if (trained.refusal) notes.push('the model before goes on serving');
    progress({ done: 1, total: 1, notes });
    await enqueue('catch-up-discover', {});
  }
  return trained;
};
