import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestTraining } from '@/server/training/request-training';

export const POST = defineRoute(
  { access: 'admin', summary: 'Compare everybody’s listening now', answers: { 202: jobAcceptedSchema } },
  async () => accepted(await requestTraining()),
);
