import { database } from '@/infra/database';
import type { WeightBelief } from '@/recommenders/blend/bayesian-logistic';
import { BLEND_VERSION, beliefOfAll, meanWeights, priorBelief } from '@/recommenders/blend/blend-belief';
import { judgeBlend } from '../evaluation/judge-blend';
import { beliefSchema } from './blend-schema';
import { loadOutcomes } from './load-outcomes';

/** Two months of nights: by which belief a list was made is known for so long. */
const kept = 60;

/** As a model keeps it: not a sentence, since the page says why with the numbers. */
const clearlyWorse = 'clearly worse on lists that were heard';

const serving = { kind: 'blend', version: BLEND_VERSION, refusal: null } as const;

/** What all listeners' outcomes say of the blend, as it was last learned; the first guess before that. */
export async function loadBlendBelief(): Promise<WeightBelief> {
  const model = await database().model.findFirst({
    where: serving,
    orderBy: { trainedAt: 'desc' },
    select: { parameters: true },
  });
  return beliefSchema.safeParse(model?.parameters).data ?? priorBelief();
}

/**
 * Learns the blend from what listeners did with their lists. It serves from then on, unless lists made by it would clearly
 * have pleased less: then the one before stays.
 * @returns how many outcomes there were, and whether it was refused
 */
export async function trainBlendModel(now: Date): Promise<{ outcomes: number; isRefused: boolean }> {
  const outcomes = await loadOutcomes(now);
  const belief = beliefOfAll(outcomes);
  const served = await loadServed();
  const { isRefused, estimate } = await judgeBlend(belief, served, served.length < kept);
  await database().$transaction(async (tx) => {
    await tx.model.create({
      data: {
        kind: 'blend',
        version: BLEND_VERSION,
        trainedAt: now,
        parameters: { mean: belief.mean, precision: belief.precision },
        metrics: {
          outcomes: outcomes.length,
          weights: { ...meanWeights(belief) },
          estimate: estimate && {
            ...estimate,
            estimate: { ...estimate.estimate },
            difference: { ...estimate.difference },
          },
        },
        refusal: isRefused ? clearlyWorse : null,
      },
    });
    // Refused ones go by themselves: however many there are, what serves stays.
    for (const refusal of [null, clearlyWorse]) {
      const old = await tx.model.findMany({
        where: { kind: 'blend', refusal },
        orderBy: { trainedAt: 'desc' },
        skip: kept,
        select: { id: true },
      });
      await tx.model.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
    }
  });
  return { outcomes: outcomes.length, isRefused };
}

/** The beliefs that serve and served, newest first. */
async function loadServed() {
  const models = await database().model.findMany({
    where: serving,
    orderBy: { trainedAt: 'desc' },
    select: { trainedAt: true, parameters: true },
  });
  return models.flatMap(({ trainedAt, parameters }) => {
    const mean = beliefSchema.safeParse(parameters).data?.mean;
    return mean ? [{ trainedAt, mean }] : [];
  });
}
