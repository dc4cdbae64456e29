import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * Takes back the closing of an account: all of it is there, and its listener can sign in again.
 * @throws AppError 404 when there is no such account, or no more
 */
export async function reopenAccount(userId: string): Promise<void> {
  const { count } = await database().user.updateMany({ where: { id: userId }, data: { goesAt: null } });
  if (count === 0) throw new AppError('not_found', noSuch.account);
}
