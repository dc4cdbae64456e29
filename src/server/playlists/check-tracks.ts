import { sayField } from '@words/issues';
import { faults } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Prisma } from '@/infra/prisma/generated/client';

/** @throws AppError 400 that counts the tracks that are not in the library */
export async function checkTracks(
  transaction: Prisma.TransactionClient,
  trackIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(trackIds)];
  const known = await transaction.track.count({ where: { id: { in: wanted } } });
  if (known === wanted.length) return;
  const field = 'trackIds';
  const reason = faults.notInLibrary(wanted.length - known, wanted.length);
  throw new AppError('invalid_input', sayField(field, reason), [{ field, reason }]);
}
