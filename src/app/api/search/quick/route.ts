import { defineRoute } from '@/app/http/define-route';
import { quickSearchQuerySchema, quickSearchSchema } from '@/domain/contracts/search';
import { quickSearch } from '@/server/search/quick-search';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Artists, albums, tracks and playlists by name while it is typed, the best first',
    query: quickSearchQuerySchema,
    answers: { 200: quickSearchSchema },
  },
  ({ user, query }) => quickSearch(query, user.id),
);
