import { defineRoute } from '@/app/http/define-route';
import { statsQuery, statsSchema } from '@/domain/contracts/stats';
import { findStats } from '@/server/stats/find-stats';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'What the listener heard in a year, or ever: when, what most, how much of it new',
    query: statsQuery,
    answers: { 200: statsSchema },
  },
  async ({ user, query }) => findStats(user, query.year ?? null),
);
