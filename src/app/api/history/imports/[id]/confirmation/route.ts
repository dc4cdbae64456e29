import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams, jobAcceptedSchema } from '@/domain/contracts/common';
import { confirmHistory } from '@/server/history/confirm-history';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Take in a history that was read and looked at',
    params: idParams,
    answers: { 202: jobAcceptedSchema },
    errors: ['conflict'],
  },
  async ({ user, params }) => accepted(await confirmHistory(user.id, params.id)),
);
