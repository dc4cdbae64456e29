import { sayField, sayIssue } from '@words/issues';
import { APIError } from 'better-auth/api';
import { accountNameSchema } from '@/domain/contracts/accounts';

/**
 * The name of a new account as it is kept: better-auth itself takes any text, also none.
 * @throws APIError 400 saying what is wrong with it
 */
export function checkAccountName(name: unknown): string {
  const checked = accountNameSchema.safeParse(name, { error: sayIssue });
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new APIError('BAD_REQUEST', { code: 'NAME_REFUSED', message: sayField('name', issue!.message) });
}
