import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams, jobAcceptedSchema } from '@/domain/contracts/common';
import { retryCommunityImport } from '@/server/community/retry-import';

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Let a failed import go on where it stopped',
    params: idParams,
    answers: { 202: jobAcceptedSchema },
  },
  async ({ params }) => accepted(await retryCommunityImport(params.id)),
);
