import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { takeBackAdoption } from '@/server/evaluation/adopt-blend';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Make lists by the blend before the one that serves',
    answers: { 204: null },
    errors: ['conflict'],
  },
  async ({ user }) => {
    await takeBackAdoption(user.name, new Date());
    return noContent();
  },
);
