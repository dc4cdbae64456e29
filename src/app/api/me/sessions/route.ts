import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { sessionListSchema } from '@/domain/contracts/accounts';
import { auth } from '@/server/accounts/auth';
import { findSessions } from '@/server/accounts/find-sessions';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Where the listener is signed in, the asking browser first',
    answers: { 200: sessionListSchema },
  },
  ({ user, request }) => findSessions(user.id, request.headers),
);

export const DELETE = defineRoute(
  { access: 'listener', summary: 'Sign out everywhere but here', answers: { 204: null } },
  async ({ request }) => {
    await auth().api.revokeOtherSessions({ headers: request.headers });
    return noContent();
  },
);
