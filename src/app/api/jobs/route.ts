import { defineRoute } from '@/app/http/define-route';
import { findVisibleJobs } from '@/server/observability/find-visible-jobs';

export const GET = defineRoute({ access: 'listener' }, async () => ({ items: await findVisibleJobs() }));
