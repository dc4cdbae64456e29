import { defineRoute } from '@/app/http/define-route';
import { refusalPageSchema, refusalQuerySchema } from '@/domain/contracts/taste';
import { findRefusals } from '@/server/discover/find-refusals';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'All tracks that you turned down and that is not forgotten yet, strongest first',
    query: refusalQuerySchema,
    answers: { 200: refusalPageSchema },
  },
  ({ user, query }) => findRefusals(user, query, new Date()),
);
