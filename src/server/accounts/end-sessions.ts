import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { auth } from './auth';

/**
 * Signs a listener out everywhere.
 * @throws AppError 404 for an unknown account
 */
export async function endSessions(userId: string): Promise<void> {
  const user = await database().user.findUnique({ where: { id: userId }, select: { id: true } });
  if (!user) throw new AppError('not_found', noSuch.account);
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteUserSessions(userId);
}
