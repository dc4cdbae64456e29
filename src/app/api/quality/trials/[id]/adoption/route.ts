import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { adoptWinner } from '@/server/evaluation/adopt-blend';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Make all lists from now on by the blend that won a trial, and end it',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params }) => {
    await adoptWinner(user.name, params.id, new Date());
    return noContent();
  },
);
