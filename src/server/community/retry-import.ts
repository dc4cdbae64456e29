import { communityRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Lets a failed import go on where it stopped.
 * @throws AppError `not_found`, `conflict` when it did not fail
 */
export async function retryCommunityImport(id: string): Promise<{ jobId: string }> {
  const found = await database().communityImport.findUnique({ where: { id } });
  if (!found) throw new AppError('not_found', noSuch.import);
  if (found.status !== 'failed') throw new AppError('conflict', communityRefusals.didNotFail);
  await database().communityImport.update({ where: { id }, data: { status: 'waiting', error: null } });
  return enqueue('import-community', { importId: id });
}
