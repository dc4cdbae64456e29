import { refusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import type { Role } from '@/infra/prisma/generated/enums';
import { logFailure } from '../observability/log-failure';
import { auth } from './auth';

export type SessionUser = { id: string; name: string; email: string; role: Role; timeZone: string };

/**
 * The signed-in listener of a request's cookies, or null. Role and time zone are read fresh.
 * @throws AppError 503 when sessions cannot be read: that is no reason to tell a listener to sign in again
 */
export async function findSessionUser(headers: Headers): Promise<SessionUser | null> {
  const session = await auth()
    .api.getSession({ headers })
    .catch((error: unknown) => {
      logFailure(error, { reading: 'session' });
      throw new AppError('unavailable', refusals.nobodyCanSignIn);
    });
  if (!session) return null;
  return database().user.findUnique({
    where: { id: session.user.id, goesAt: null },
    select: { id: true, name: true, email: true, role: true, timeZone: true },
  });
}
