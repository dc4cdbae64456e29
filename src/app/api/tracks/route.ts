import { defineRoute } from '@/app/http/define-route';
import { trackPageSchema, trackQuerySchema } from '@/domain/contracts/library';
import { findTracks } from '@/server/library/find-tracks';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Tracks, by page',
    query: trackQuerySchema,
    answers: { 200: trackPageSchema },
  },
  ({ user, query }) => findTracks(query, user.id),
);
