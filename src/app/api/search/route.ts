import { defineRoute } from '@/app/http/define-route';
import { searchQuerySchema } from '@/domain/contracts/library';
import { searchLibrary } from '@/server/library/search-library';

export const GET = defineRoute({ access: 'listener', query: searchQuerySchema }, ({ user, query }) =>
  searchLibrary(query, user.id),
);
