import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestTuning } from '@/server/analysis/request-tuning';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Tune the sound model to this library; kept only when it is better on tracks held out',
    answers: { 202: jobAcceptedSchema },
  },
  async () => accepted(await requestTuning()),
);
