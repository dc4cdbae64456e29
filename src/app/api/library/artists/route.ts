import { defineRoute } from '@/app/http/define-route';
import { artistListQuerySchema, artistListSchema } from '@/domain/contracts/library-lists';
import { findArtistList } from '@/server/library/lists/find-artist-list';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Artists by their places in the whole list, which may be thousands long',
    query: artistListQuerySchema,
    answers: { 200: artistListSchema },
  },
  ({ query }) => findArtistList(query),
);
