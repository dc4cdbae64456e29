import { z } from 'zod';
import { type CollaborativeState, collaborativeStateSchema } from '@/domain/contracts/models';
import { database } from '@/infra/database';
import { readListeningHalfLife } from './listening-half-life';
import { servingModel } from './serving-model';
import { metricsSchema } from './store-model';

const shownTrainings = 30;
const parametersSchema = z.object({ linearShare: z.number().default(0) });

/** How the collaborative model is doing: its trainings, the last search of settings, and how listening fades. */
export async function findCollaborativeState(): Promise<CollaborativeState> {
  const db = database();
  const select = {
    id: true,
    trainedAt: true,
    metrics: true,
    parameters: true,
    dimension: true,
    refusal: true,
  } as const;
  const orderBy = { trainedAt: 'desc' } as const;
  const models = await db.model.findMany({
    where: { kind: 'collaborative' },
    orderBy,
    take: shownTrainings,
    select,
  });
  if (models.every(({ refusal }) => refusal !== null)) {
    // However many were refused since, the one that serves is told of.
    const serving = await db.model.findFirst({
      where: servingModel,
      orderBy,
      select,
    });
    if (serving) models.push(serving);
  }
  const search = await db.settingsSearch.findFirst({
    where: { kind: 'collaborative' },
    orderBy: { finishedAt: 'desc' },
  });
  const halfLifeDays = await readListeningHalfLife();
  return collaborativeStateSchema.parse({
    trainings: models.map(({ id, trainedAt, metrics, parameters, dimension, refusal }) => {
      const { validation, ...size } = metricsSchema.parse(metrics);
      const { linearShare } = parametersSchema.parse(parameters);
      const at = trainedAt.toISOString();
      return { id, trainedAt: at, ...size, quality: validation, linearShare, factors: dimension, refusal };
    }),
    search: search && {
      finishedAt: search.finishedAt.toISOString(),
      settings: search.settings,
      quality: search.metrics,
      trials: search.trials,
    },
    halfLifeDays: Number.isFinite(halfLifeDays) ? halfLifeDays : null,
  });
}
