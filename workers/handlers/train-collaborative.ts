import { jobDetails, jobNotes } from '@words/jobs';
import { loadKernelModule } from '@/infra/kernel-module';
import { enqueue } from '@/jobs/enqueue';
import { trainCollaborativeModel } from '@/server/training/train-collaborative-model';
import { ThreadTeam } from '../factorisation/thread-team';
import type { Handler } from '../handler';

export const trainCollaborative: Handler<'train-collaborative'> = async (_payload, { progress, signal }) => {
  const team = new ThreadTeam(loadKernelModule());
  const trained = await trainCollaborativeModel({
    now: new Date(),
    onProgress: (done, total) => progress({ done, total, detail: jobDetails.sweeps }),
    signal,
    team,
  }).finally(() => team.close());
  if (trained) {
    const { users, items } = trained;
    const notes = [jobNotes.listeners(users), jobNotes.tracksAndArtists(items)];
    if (trained.refusal) notes.push(jobNotes.refused);
    progress({ done: 1, total: 1, notes });
    await enqueue('catch-up-discover', {});
  }
  return trained;
};
