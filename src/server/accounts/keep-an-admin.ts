import { accountRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import type { Prisma, User } from '@/infra/prisma/generated/client';

/**
 * Changes an account so that somebody always runs the server. The rows of all admins are locked meanwhile: of two
 * admins who take the role from each other at the same moment, the second is refused.
 * @throws AppError 404 for an unknown account, 409 when nobody would run the server afterwards
 */
export async function keepAnAdmin(
  userId: string,
  change: (db: Prisma.TransactionClient, user: User) => Promise<void>,
): Promise<void> {
  await database().$transaction(async (db) => {
    await db.$queryRaw`SELECT "id" FROM "User" WHERE "role" = 'admin' ORDER BY "id" FOR UPDATE`;
    const user = await db.user.findUnique({ where: { id: userId } });
    if (!user) throw new AppError('not_found', noSuch.account);
    await change(db, user);
    const admins = await db.user.count({ where: { role: 'admin', goesAt: null } });
    if (admins === 0) throw new AppError('conflict', accountRefusals.lastAdmin);
  });
}
