import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { ownOrigin } from '@/app/http/own-origin';
import { invitationSchema } from '@/domain/contracts/accounts';
import { createInvitation } from '@/server/accounts/create-invitation';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'A link for one new account, good for a week',
    answers: { 201: invitationSchema },
  },
  async ({ request }) => created(await createInvitation(ownOrigin(request))),
);
