import { defineRoute } from '@/app/http/define-route';
import { rediscoverSchema } from '@/domain/contracts/rediscover';
import { findRediscoveries } from '@/server/discover/find-rediscoveries';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Loved tracks that have not been heard for 60 days, another choice every day',
    answers: { 200: rediscoverSchema },
  },
  ({ user }) => findRediscoveries(user, new Date()),
);
