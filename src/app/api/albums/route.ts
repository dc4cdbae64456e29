import { defineRoute } from '@/app/http/define-route';
import { albumPageSchema, albumQuerySchema } from '@/domain/contracts/library';
import { findAlbums } from '@/server/library/find-albums';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Albums, by page',
    query: albumQuerySchema,
    answers: { 200: albumPageSchema },
  },
  ({ query }) => findAlbums(query),
);
