import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { accountParams, closedAccountSchema, roleChangeSchema } from '@/domain/contracts/accounts';
import { closeAccount } from '@/server/accounts/close-account';
import { setRole } from '@/server/accounts/set-role';

export const PATCH = defineRoute(
  {
    access: 'admin',
    summary: 'Give an account a role; somebody has to run the server',
    params: accountParams,
    body: roleChangeSchema,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ params, body }) => {
    await setRole(params.id, body.role);
    return noContent();
  },
);

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Close an account; in thirty days all of it goes',
    params: accountParams,
    answers: { 200: closedAccountSchema },
    errors: ['not_found', 'conflict'],
  },
  ({ params }) => closeAccount(params.id),
);
