import { database } from '@/infra/database';

/** Removes the accounts whose days of grace are over, with all that is theirs. Returns how many. */
export async function removeClosedAccounts(now: Date): Promise<number> {
  const { count } = await database().user.deleteMany({ where: { goesAt: { lte: now } } });
  return count;
}
