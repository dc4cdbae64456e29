import { faults, listRefusals, rawField } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { isSameBlend } from '@/domain/blend-variant';
import type { BlendVariant } from '@/domain/contracts/quality';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';

/**
 * Has lists drafted by two blends from now on, until the trial is ended.
 * @throws AppError 400 when both are the same, 409 while another trial runs
 */
export async function startTrial(
  { a, b }: { a: BlendVariant; b: BlendVariant },
  now: Date,
): Promise<{ id: string }> {
  if (isSameBlend(a, b)) {
    throw new AppError('invalid_input', rawField('b', faults.sameAsA), [
      { field: 'b', reason: faults.sameAsA },
    ]);
  }
  try {
    return await database().blendTrial.create({ data: { a, b, startedAt: now }, select: { id: true } });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new AppError('conflict', listRefusals.trialRuns);
    throw error;
  }
}
