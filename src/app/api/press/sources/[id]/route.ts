import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { removeSource } from '@/server/press/remove-source';

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
