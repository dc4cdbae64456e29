import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * Ends a trial: lists are made by the blend that serves again. What its lists bring in later still counts. One that has
 * ended stays as it is.
 * @throws AppError 404 for an unknown trial
 */
export async function endTrial(id: string, now: Date): Promise<void> {
  const db = database();
  const { count } = await db.blendTrial.updateMany({
    where: { id, isRunning: true },
    data: { isRunning: null, endedAt: now },
  });
  if (count === 0 && !(await db.blendTrial.findUnique({ where: { id }, select: { id: true } })))
    throw new AppError('not_found', noSuch.trial);
}
