import { defineRoute } from '@/app/http/define-route';
import { albumListQuerySchema, albumListSchema } from '@/domain/contracts/library-lists';
import { findAlbumList } from '@/server/library/lists/find-album-list';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Albums by their places in the whole list, which may be thousands long',
    query: albumListQuerySchema,
    answers: { 200: albumListSchema },
  },
  ({ query }) => findAlbumList(query),
);
