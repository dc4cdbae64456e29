import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Has an import taken out by a job, with all it brought and nothing else.
 * @throws AppError `not_found`
 */
export async function removeHistory(userId: string, id: string): Promise<void> {
  const { count } = await database().historyImport.updateMany({
    where: { id, userId },
    data: { status: 'removing' },
  });
  if (count === 0) throw new AppError('not_found', 'There is no such import.');
  await enqueue('remove-history', { importId: id, userId });
}
