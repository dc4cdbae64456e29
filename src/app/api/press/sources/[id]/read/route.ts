import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams, jobAcceptedSchema } from '@/domain/contracts/common';
import { requestReading } from '@/server/press/request-reading';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Visit a press source now',
    params: idParams,
    answers: { 202: jobAcceptedSchema },
  },
  async ({ params }) => accepted(await requestReading(params.id)),
);
