import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { removeCorrection } from '@/server/press/remove-correction';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Take back that words do not name an artist',
    params: idParams,
    answers: { 204: null },
  },
  async ({ params }) => {
    await removeCorrection(params.id);
    return noContent();
  },
);
