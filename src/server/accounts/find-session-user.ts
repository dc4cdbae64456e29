import { database } from '@/infra/database';
import type { Role } from '@/infra/prisma/generated/enums';
import { auth } from './auth';

export type SessionUser = { id: string; name: string; email: string; role: Role; timeZone: string };

/** The signed-in listener of a request's cookies, or null. Role and time zone are read fresh. */
export async function findSessionUser(headers: Headers): Promise<SessionUser | null> {
  const session = await auth().api.getSession({ headers });
  if (!session) return null;
  return database().user.findUnique({
    where: { id: session.user.id },
    select: { id: true, name: true, email: true, role: true, timeZone: true },
  });
}
