import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { changePressSourceSchema } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Pauses, bans, takes up again, renames a source or changes how deep it is read. What a banned source said no longer
 * counts from the next comparison on, which is asked for.
 * @throws AppError `not_found`
 */
export async function changeSource(
  id: string,
  change: z.infer<typeof changePressSourceSchema>,
): Promise<void> {
  const db = database();
  const before = await db.pressSource.findUnique({ where: { id }, select: { status: true } });
  if (!before) throw new AppError('not_found', 'There is no such press source.');
  await db.pressSource.update({ where: { id }, data: change });
  const { status = before.status } = change;
  if (status === before.status) return;
  if (status === 'banned' || before.status === 'banned') await enqueue('update-text-model', {});
  if (status === 'active') await enqueue('read-press', {});
}
