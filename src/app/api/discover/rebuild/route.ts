import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestRebuild } from '@/server/discover/request-rebuild';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Make this week’s list anew',
    answers: { 202: jobAcceptedSchema },
    errors: ['conflict'],
  },
  async ({ user }) => accepted(await requestRebuild(user, new Date())),
);
