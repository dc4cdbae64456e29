import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { requestRebuild } from '@/server/discover/request-rebuild';

export const POST = defineRoute({ access: 'listener' }, async ({ user }) =>
  accepted(await requestRebuild(user, new Date())),
);
