import { removeClosedAccounts } from '@/server/accounts/remove-closed-accounts';
import type { Handler } from '../handler';

export const removeClosedAccountsHandler: Handler<'remove-closed-accounts'> = async (_payload, { log }) => {
  const removed = await removeClosedAccounts(new Date());
  if (removed > 0) log.info({ removed }, 'closed accounts removed');
};
