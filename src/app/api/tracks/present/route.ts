import { defineRoute } from '@/app/http/define-route';
import { trackIdsSchema } from '@/domain/contracts/library';
import { findPresentTracks } from '@/server/library/find-present-tracks';

/** A question, but POST: the ids of a long queue do not fit into an address. */
export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Of these tracks the ones that are still there to be played',
    body: trackIdsSchema,
    answers: { 200: trackIdsSchema },
  },
  async ({ body }) => ({ trackIds: await findPresentTracks(body.trackIds) }),
);
