import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { similarQuerySchema, similarTracksSchema } from '@/domain/contracts/library';
import { findSimilarTracks } from '@/server/discover/find-similar-tracks';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Tracks like this one, by one signal or all',
    params: idParams,
    query: similarQuerySchema,
    answers: { 200: similarTracksSchema },
  },
  ({ user, params, query }) => findSimilarTracks({ ...query, trackId: params.id, userId: user.id }),
);
