import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { carryOverFactors } from '@/recommenders/collaborative/carry-over-factors';
import { evidenceByItem } from '@/recommenders/collaborative/evidence-by-item';
import type { Team } from '@/recommenders/collaborative/kernels/team';
import { leanOnArtist } from '@/recommenders/collaborative/lean-on-artist';
import { packFactors } from '@/recommenders/collaborative/pack-factors';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { loadCollaborativeModel } from './collaborative-model';
import { loadInteractions } from './load-interactions';

const keptModels = 3;
const version = 'als-1';

/** Memory of what can be learnt from few listeners grows slowly; more factors than that only fit noise. */
function chooseFactors(users: number, items: number): number {
  return Math.max(8, Math.min(64, 8 * Math.round(Math.min(users, items) / 16)));
}

/**
 * Factorises everybody's listening, starting from the last model's factors, and stores the result as the model that
 * serves. Tracks that few have heard lean on their artist.
 * @returns null when there is nothing to learn from yet
 */
export async function trainCollaborativeModel(options: {
  now: Date;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
  team: Team;
}): Promise<{ users: number; items: number; trainMs: number } | null> {
  const { now, onProgress, signal, team } = options;
  const startedAt = performance.now();
  const { byUser, userKeys, itemKeys, artistRow } = await loadInteractions(now);
  if (userKeys.length === 0 || itemKeys.length === 0) return null;
  const factors = chooseFactors(userKeys.length, itemKeys.length);
  const previous = await loadCollaborativeModel();
  const rng = createRng('collaborative');
  const model = await trainAls(byUser, {
    rng,
    team,
    settings: { factors },
    initialItemFactors:
      previous?.settings.factors === factors
        ? carryOverFactors({ keys: previous.itemKeys, factors: previous.itemFactors }, itemKeys, factors, rng)
        : undefined,
    onProgress: ({ iteration, total }) => onProgress(iteration, total),
    signal,
  });
  const itemFactors = leanOnArtist(model.itemFactors, factors, artistRow, evidenceByItem(byUser));
  const trainMs = Math.round(performance.now() - startedAt);
  const db = database();
  await db.model.create({
    data: {
      kind: 'collaborative',
      version,
      parameters: { ...model.settings },
      metrics: { users: userKeys.length, items: itemKeys.length, trainMs },
      dimension: factors,
      itemKeys,
      itemFactors: packFactors(itemFactors),
      userKeys,
      userFactors: packFactors(model.userFactors),
    },
  });
  await forgetOldModels();
  return { users: userKeys.length, items: itemKeys.length, trainMs };
}

async function forgetOldModels(): Promise<void> {
  const db = database();
  const old = await db.model.findMany({
    where: { kind: 'collaborative' },
    orderBy: { trainedAt: 'desc' },
    skip: keptModels,
    select: { id: true },
  });
  await db.model.deleteMany({ where: { id: { in: old.map((model) => model.id) } } });
}
