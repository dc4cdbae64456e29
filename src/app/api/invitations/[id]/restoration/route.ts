import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { restoreInvitation } from '@/server/accounts/revoke-invitation';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Make a revoked invitation valid again',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ params }) => {
    await restoreInvitation(params.id);
    return noContent();
  },
);
