import { accepted, noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestRebuild } from '@/server/discover/request-rebuild';
import { restoreList } from '@/server/discover/restore-list';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Make this week’s list anew',
    answers: { 202: jobAcceptedSchema },
    errors: ['conflict'],
  },
  async ({ user }) => accepted(await requestRebuild(user, new Date())),
);

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'Bring back the list that this week’s took the place of',
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ user }) => {
    await restoreList(user, new Date());
    return noContent();
  },
);
