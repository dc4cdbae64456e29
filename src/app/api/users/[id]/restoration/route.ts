import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { accountParams } from '@/domain/contracts/accounts';
import { reopenAccount } from '@/server/accounts/reopen-account';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Open a closed account again, with all that is in it',
    params: accountParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ params }) => {
    await reopenAccount(params.id);
    return noContent();
  },
);
