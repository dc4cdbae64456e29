import { defineRoute } from '@/app/http/define-route';
import { discoverListSchema, discoverQuerySchema } from '@/domain/contracts/discover';
import { findList } from '@/server/discover/find-list';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The Discover list of a week, this one if none is named',
    query: discoverQuerySchema,
    answers: { 200: discoverListSchema },
    errors: ['not_found'],
  },
  ({ user, query }) => findList(user, query.week, new Date()),
);
