import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { accountParams } from '@/domain/contracts/accounts';
import { endSessions } from '@/server/accounts/end-sessions';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Sign a listener out everywhere',
    params: accountParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ params }) => {
    await endSessions(params.id);
    return noContent();
  },
);
