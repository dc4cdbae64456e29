import { defineRoute } from '@/app/http/define-route';
import { trackListQuerySchema, trackListSchema } from '@/domain/contracts/library-lists';
import { findTrackList } from '@/server/library/lists/find-track-list';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Tracks by their places in the whole list, which may be thousands long',
    query: trackListQuerySchema,
    answers: { 200: trackListSchema },
  },
  ({ user, query }) => findTrackList(query, user.id),
);
