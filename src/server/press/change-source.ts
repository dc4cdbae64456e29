import { noSuch } from '@words/refusals';
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
  const before = await db.pressSource.findUnique({ where: { id }, select: { status: true, depth: true } });
  if (!before) throw new AppError('not_found', noSuch.pressSource);
  await db.pressSource.update({ where: { id }, data: change });
  const { status = before.status, depth = before.depth } = change;
  if (depth > before.depth) await readLinksAnew(id, depth);
  if (status === before.status && depth <= before.depth) return;
  if ((status === 'banned') !== (before.status === 'banned')) await enqueue('update-text-model', {});
  if (status === 'active') await enqueue('read-press', {});
}

/** Pages whose links were not followed are asked for once more, whether or not they have changed. */
async function readLinksAnew(sourceId: string, depth: number): Promise<void> {
  await database().pressPage.updateMany({
    where: { sourceId, depth: { lt: depth } },
    data: { etag: null, lastModified: null, dueAt: new Date(), attempts: 0 },
  });
}
