import { type BlendVariant, blendVariantSchema } from '@/domain/contracts/quality';
import { database } from '@/infra/database';

/** The trial in which lists are drafted now, if there is one. */
export async function findRunningTrial(): Promise<{ id: string; a: BlendVariant; b: BlendVariant } | null> {
  const trial = await database().blendTrial.findUnique({ where: { isRunning: true } });
  if (!trial) return null;
  const variants = [trial.a, trial.b].map((variant) => blendVariantSchema.parse(variant));
  return { id: trial.id, a: variants[0]!, b: variants[1]! };
}
