import { accountRefusals } from '@words/refusals';
import { APIError } from 'better-auth/api';
import { database } from '@/infra/database';

/**
 * Stands before every new session.
 * @throws APIError 403 for an account that was closed
 */
export async function refuseClosed(userId: string): Promise<void> {
  const closed = await database().user.findFirst({
    where: { id: userId, goesAt: { not: null } },
    select: { id: true },
  });
  if (closed) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_CLOSED', message: accountRefusals.closed });
}
