import { z } from 'zod';
import { database } from '@/infra/database';
import { loadKernelModule } from '@/infra/kernel-module';
import { factorsForSize } from '@/recommenders/collaborative/factors-for-size';
import type { Team } from '@/recommenders/collaborative/kernels/team';
import { searchSettings } from '@/recommenders/collaborative/search-settings';
import { FEWEST_ASKED } from './judge-model';
import { readListeningHalfLife } from './listening-half-life';
import { loadInteractions } from './load-interactions';

const searchedSchema = z.object({ observations: z.number().default(0) });
const keptSearches = 10;
const kind = 'collaborative';

/**
 * Looks for the settings that suit today's listening, for the next trainings to use.
 * @returns null where too few listeners have enough to be asked: then the rules serve better than chance
 */
export async function searchCollaborativeSettings(options: {
  now: Date;
  /** Leaves it when listening has not grown or shrunk by a third since the last search. */
  ifGrown?: boolean;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
  team: Team;
}): Promise<{ trials: number; ndcg: number } | null> {
  const { now, ifGrown = false, ...rest } = options;
  const { byUser, itemKeys, artistRow } = await loadInteractions(now, await readListeningHalfLife());
  if (byUser.rows === 0 || itemKeys.length === 0) return null;
  if (ifGrown && !(await hasGrown(byUser.indices.length))) return null;
  const found = await searchSettings(byUser, {
    ...rest,
    module: loadKernelModule(),
    factors: factorsForSize(byUser.rows, itemKeys.length),
    artistRow,
    seed: 'collaborative',
  });
  if (!found || found.users < FEWEST_ASKED) return null;
  const db = database();
  const { settings, metrics, popularity, users, trials } = found;
  await db.settingsSearch.create({
    data: {
      kind,
      settings: { ...settings },
      metrics: {
        ...metrics,
        popularityNdcg: popularity.ndcg,
        askedUsers: users,
        observations: byUser.indices.length,
      },
      trials: trials.map((trial) => ({ ...trial })),
    },
  });
  const old = await db.settingsSearch.findMany({
    where: { kind },
    orderBy: { finishedAt: 'desc' },
    skip: keptSearches,
    select: { id: true },
  });
  await db.settingsSearch.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  return { trials: trials.length, ndcg: metrics.ndcg };
}

async function hasGrown(observations: number): Promise<boolean> {
  const last = await database().settingsSearch.findFirst({
    where: { kind },
    orderBy: { finishedAt: 'desc' },
    select: { metrics: true },
  });
  const before = searchedSchema.parse(last?.metrics ?? {}).observations;
  return Math.abs(observations - before) > before / 3;
}
