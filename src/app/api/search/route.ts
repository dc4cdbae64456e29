import { defineRoute } from '@/app/http/define-route';
import { searchQuerySchema, searchResultSchema } from '@/domain/contracts/library';
import { searchLibrary } from '@/server/library/search-library';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Artists, albums and tracks by name; forgives typos',
    query: searchQuerySchema,
    answers: { 200: searchResultSchema },
  },
  ({ user, query }) => searchLibrary(query, user.id),
);
