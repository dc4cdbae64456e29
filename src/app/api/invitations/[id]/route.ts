import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { revokeInvitation } from '@/server/accounts/revoke-invitation';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Revoke an open invitation',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ params }) => {
    await revokeInvitation(params.id);
    return noContent();
  },
);
