import { isSameServed, PLAIN_BLEND } from '@/domain/blend-variant';
import { adoptionEvidenceSchema, type BlendState, offPolicySchema } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { BLEND_VERSION } from '@/recommenders/blend/blend-belief';
import { findServedBlend, servedBlendOf } from './served-blend';

const shownAdoptions = 20;

/** By which blend lists are made, how that came about, and what came of the last night's training. */
export async function findBlendState(): Promise<BlendState> {
  const db = database();
  const [served, adoptions, model] = await Promise.all([
    findServedBlend(),
    db.blendAdoption.findMany({
      orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
      take: shownAdoptions,
    }),
    db.model.findFirst({
      where: { kind: 'blend', version: BLEND_VERSION },
      orderBy: { trainedAt: 'desc' },
      select: { trainedAt: true, metrics: true, refusal: true },
    }),
  ]);
  return {
    served,
    isPlain: isSameServed(served, PLAIN_BLEND),
    history: adoptions.map(({ id, adoptedAt, by, origin, blend, evidence }) => ({
      id,
      adoptedAt: adoptedAt.toISOString(),
      by,
      origin: origin === 'trial' || origin === 'undo' ? origin : 'what-if',
      blend: servedBlendOf(blend),
      evidence: adoptionEvidenceSchema.safeParse(evidence).data ?? null,
    })),
    training: model && {
      trainedAt: model.trainedAt.toISOString(),
      isRefused: model.refusal !== null,
      estimate: offPolicySchema.safeParse(model.metrics).data?.estimate ?? null,
    },
  };
}
