import { defineRoute } from '@/app/http/define-route';
import { jobListSchema } from '@/domain/contracts/admin';
import { findVisibleJobs } from '@/server/observability/find-visible-jobs';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Running, waiting and lately finished jobs',
    answers: { 200: jobListSchema },
  },
  async () => ({ items: await findVisibleJobs() }),
);
