import type { z } from 'zod';
import type { setupSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { readSignUpPolicy } from './sign-up-policy';

/** What a visitor needs to know to be shown the right first page. */
export async function findSetup(): Promise<z.infer<typeof setupSchema>> {
  const hasAccounts = (await database().user.findFirst({ select: { id: true } })) !== null;
  return { hasAccounts, signUp: hasAccounts ? await readSignUpPolicy() : 'first' };
}
