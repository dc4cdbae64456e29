import { database } from '@/infra/database';
import type { WeightBelief } from '@/recommenders/blend/bayesian-logistic';
import { BLEND_VERSION, beliefOfAll, meanWeights, priorBelief } from '@/recommenders/blend/blend-belief';
import { beliefSchema } from './blend-schema';
import { loadOutcomes } from './load-outcomes';

const kept = 20;

/** What all listeners' outcomes say of the blend, as it was last learned; the first guess before that. */
export async function loadBlendBelief(): Promise<WeightBelief> {
  const model = await database().model.findFirst({
    where: { kind: 'blend', version: BLEND_VERSION },
    orderBy: { trainedAt: 'desc' },
    select: { parameters: true },
  });
  return beliefSchema.safeParse(model?.parameters).data ?? priorBelief();
}

/** Learns the blend from what listeners did with their lists. @returns how many outcomes there were */
export async function trainBlendModel(now: Date): Promise<number> {
  const outcomes = await loadOutcomes(now);
  const belief = beliefOfAll(outcomes);
  await database().$transaction(async (tx) => {
    await tx.model.create({
      data: {
        kind: 'blend',
        version: BLEND_VERSION,
        trainedAt: now,
        parameters: { mean: belief.mean, precision: belief.precision },
        metrics: { outcomes: outcomes.length, weights: { ...meanWeights(belief) } },
      },
    });
    const old = await tx.model.findMany({
      where: { kind: 'blend' },
      orderBy: { trainedAt: 'desc' },
      skip: kept,
      select: { id: true },
    });
    await tx.model.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  });
  return outcomes.length;
}
