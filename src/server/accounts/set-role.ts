import type { Role } from '@/infra/prisma/generated/enums';
import { keepAnAdmin } from './keep-an-admin';

/**
 * Gives an account a role; it counts from its next request on.
 * @throws AppError 404 for an unknown account, 409 for the last admin's
 */
export async function setRole(userId: string, role: Role): Promise<void> {
  await keepAnAdmin(userId, async (db) => {
    await db.user.update({ where: { id: userId }, data: { role } });
  });
}
