import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { requestScan } from '@/server/library/request-scan';

export const POST = defineRoute(
  { access: 'admin', summary: 'Look through all music folders now', answers: { 202: jobAcceptedSchema } },
  async () => accepted(await requestScan()),
);
