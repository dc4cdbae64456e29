import { defineRoute } from '@/app/http/define-route';
import { discoverWeeksSchema } from '@/domain/contracts/discover';
import { findWeeks } from '@/server/discover/find-weeks';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The weeks that have a list, newest first',
    answers: { 200: discoverWeeksSchema },
  },
  ({ user }) => findWeeks(user.id),
);
