import { historyRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Has a history that was read and looked at taken in by a job.
 * @throws AppError `not_found`; `conflict` for one that is not read yet, or in already
 */
export async function confirmHistory(userId: string, id: string): Promise<{ jobId: string }> {
  const db = database();
  const { count } = await db.historyImport.updateMany({
    where: { id, userId, status: 'ready' },
    data: { status: 'importing', progress: 0 },
  });
  if (count === 0) {
    const found = await db.historyImport.findFirst({ where: { id, userId } });
    if (!found) throw new AppError('not_found', noSuch.import);
    if (found.status !== 'importing') throw new AppError('conflict', historyRefusals.notWaiting);
  }
  return enqueue('import-history', { importId: id });
}
