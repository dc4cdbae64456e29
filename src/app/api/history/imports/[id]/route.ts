import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { historyDetailSchema } from '@/domain/contracts/history';
import { findHistory } from '@/server/history/find-histories';
import { removeHistory } from '@/server/history/remove-history';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'One import, with its preview and what came of it',
    params: idParams,
    answers: { 200: historyDetailSchema },
  },
  async ({ user, params }) => findHistory(user.id, params.id),
);

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'Take an import out, with all it brought',
    params: idParams,
    answers: { 204: null },
  },
  async ({ user, params }) => {
    await removeHistory(user.id, params.id);
    return noContent();
  },
);
