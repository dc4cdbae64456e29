import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { auth } from './auth';

/**
 * Ends one session of a listener: that browser has to sign in again.
 * @throws AppError 404 when they have no such session
 */
export async function endSession(userId: string, id: string): Promise<void> {
  const session = await database().session.findUnique({ where: { id, userId }, select: { token: true } });
  if (!session) throw new AppError('not_found', noSuch.session);
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteSession(session.token);
}
