import { historyRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { callOff } from '@/jobs/call-off';
import { enqueue } from '@/jobs/enqueue';

/** So long a removal waits: a little longer than the word with "Undo" stands on the page. */
const graceMs = 10_000;

/**
 * Has an import taken out by a job, with all it brought and nothing else. One that has come to rest stays for some seconds
 * first, in which it can be brought back whole.
 * @throws AppError `not_found`
 */
export async function removeHistory(userId: string, id: string): Promise<void> {
  const found = await database().historyImport.findFirst({ where: { id, userId }, select: { status: true } });
  const { count } = await database().historyImport.updateMany({
    where: { id, userId },
    data: { status: 'removing' },
  });
  if (!found || count === 0) throw new AppError('not_found', noSuch.import);
  const isMoving = found.status === 'reading' || found.status === 'importing';
  await enqueue('remove-history', { importId: id, userId }, isMoving ? {} : { delayMs: graceMs });
}

/**
 * Takes a removal back, as long as it has not begun.
 * @throws AppError `not_found` where it has
 */
export async function restoreHistory(userId: string, id: string): Promise<void> {
  const db = database();
  const found = await db.historyImport.findFirst({
    where: { id, userId },
    select: { status: true, finishedAt: true, error: true },
  });
  if (found && found.status !== 'removing') return;
  const { count } = await db.historyImport.updateMany({
    where: { id, userId, status: 'removing' },
    data: { status: found?.finishedAt ? 'done' : found?.error ? 'failed' : 'ready' },
  });
  if (count === 0) throw new AppError('not_found', historyRefusals.alreadyOut);
  await callOff('remove-history', ({ importId }) => importId === id);
}
