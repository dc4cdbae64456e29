import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { changePressSourceSchema } from '@/domain/contracts/press';
import { changeSource } from '@/server/press/change-source';
import { removeSource } from '@/server/press/remove-source';

export const PATCH = defineRoute(
  {
    access: 'admin',
    summary: 'Pause, ban, take up again or rename a press source',
    params: idParams,
    body: changePressSourceSchema,
    answers: { 204: null },
  },
  async ({ params, body }) => {
    await changeSource(params.id, body);
    return noContent();
  },
);

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Forget a press source and what was learned from it',
    params: idParams,
    answers: { 204: null },
  },
  async ({ params }) => {
    await removeSource(params.id);
    return noContent();
  },
);
