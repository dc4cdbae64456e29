import { sayField } from '@words/issues';
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
  const reason = `${wanted.length - known} of ${wanted.length} are not in the library`;
  throw new AppError('invalid_input', sayField(field, reason), [{ field, reason }]);
}
