import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Asks for a visit to one source now.
 * @throws AppError `not_found`
 */
export async function requestReading(sourceId: string): Promise<{ jobId: string }> {
  const source = await database().pressSource.findUnique({ where: { id: sourceId }, select: { id: true } });
  if (!source) throw new AppError('not_found', noSuch.pressSource);
  return enqueue('read-press-source', { sourceId });
}
