import { loadKernelModule } from '@/infra/kernel-module';
import { soloTeam } from '@/recommenders/collaborative/kernels/team';
import { trainCollaborativeModel } from '@/server/training/train-collaborative-model';

/** Trains the collaborative model on what is in the database, in this thread. */
export async function trainCollaborative(now: Date, signal = new AbortController().signal) {
  const team = soloTeam(loadKernelModule());
  return trainCollaborativeModel({ now, team, onProgress: () => {}, signal });
}
