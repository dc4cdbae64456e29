import { refusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Role } from '@/infra/prisma/generated/enums';
import { logFailure } from '../observability/log-failure';
import { auth } from './auth';

export type SessionUser = { id: string; name: string; email: string; role: Role; timeZone: string };

/**
 * The signed-in listener of a request's cookies, or null. Sessions are not kept in cookies: role and time zone are
 * as the database has them.
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
  const { id, name, email, role, timeZone } = session.user;
  return { id, name, email, role: role as Role, timeZone };
}
