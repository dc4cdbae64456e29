import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { ownOrigin } from '@/app/http/own-origin';
import { accountParams, passwordLinkSchema } from '@/domain/contracts/accounts';
import { createPasswordLink } from '@/server/accounts/create-password-link';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'A link with which a listener sets a new password, once, within a day',
    params: accountParams,
    answers: { 201: passwordLinkSchema },
    errors: ['not_found', 'conflict'],
  },
  async ({ params, request }) => created(await createPasswordLink(params.id, ownOrigin(request))),
);
