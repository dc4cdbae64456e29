import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { ownOrigin } from '@/app/http/own-origin';
import { invitationSchema, openInvitationsSchema } from '@/domain/contracts/accounts';
import { createInvitation } from '@/server/accounts/create-invitation';
import { findOpenInvitations } from '@/server/accounts/find-open-invitations';

export const GET = defineRoute(
  { access: 'admin', summary: 'Invitations nobody has used yet', answers: { 200: openInvitationsSchema } },
  () => findOpenInvitations(),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'A link for one new account, good for a week',
    answers: { 201: invitationSchema },
  },
  async ({ request, user }) => created(await createInvitation(ownOrigin(request), user.id)),
);
