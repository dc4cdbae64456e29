import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { ownOrigin } from '@/app/http/own-origin';
import { createInvitation } from '@/server/accounts/create-invitation';

export const POST = defineRoute({ access: 'admin' }, async ({ request }) =>
  created(await createInvitation(ownOrigin(request))),
);
