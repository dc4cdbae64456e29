import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { accountParams } from '@/domain/contracts/accounts';
import { endSession } from '@/server/accounts/end-session';

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'End one of the listener’s sessions',
    params: accountParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ user, params }) => {
    await endSession(user.id, params.id);
    return noContent();
  },
);
