import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestSettingsSearch } from '@/server/training/request-training';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Look for settings that suit today’s listening',
    answers: { 202: jobAcceptedSchema },
  },
  async () => accepted(await requestSettingsSearch()),
);
