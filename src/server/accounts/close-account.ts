import type { z } from 'zod';
import type { closedAccountSchema } from '@/domain/contracts/accounts';
import { auth } from './auth';
import { keepAnAdmin } from './keep-an-admin';

/** How long a closed account can be opened again. */
const graceMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Closes an account: nobody is signed in with it any more, and in thirty days all of it goes. Closing it again does
 * not put that day off.
 * @throws AppError 404 for an unknown account, 409 for the last admin's
 */
export async function closeAccount(
  userId: string,
  now = new Date(),
): Promise<z.infer<typeof closedAccountSchema>> {
  let goesAt = new Date(now.getTime() + graceMs);
  await keepAnAdmin(userId, async (db, user) => {
    if (user.goesAt) goesAt = user.goesAt;
    else await db.user.update({ where: { id: userId }, data: { goesAt } });
  });
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteUserSessions(userId);
  return { goesAt: goesAt.toISOString() };
}
