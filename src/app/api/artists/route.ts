import { defineRoute } from '@/app/http/define-route';
import { artistPageSchema, artistQuerySchema } from '@/domain/contracts/library';
import { findArtists } from '@/server/library/find-artists';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Artists, by page',
    query: artistQuerySchema,
    answers: { 200: artistPageSchema },
  },
  ({ query }) => findArtists(query),
);
