import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { endTrial } from '@/server/evaluation/end-trial';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'End a trial: lists are made by one blend again',
    params: idParams,
    answers: { 204: null },
  },
  async ({ params }) => {
    await endTrial(params.id, new Date());
    return noContent();
  },
);
