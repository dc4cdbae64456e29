import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { similarQuerySchema } from '@/domain/contracts/library';
import { findSimilarTracks } from '@/server/discover/find-similar-tracks';

export const GET = defineRoute(
  { access: 'listener', params: idParams, query: similarQuerySchema },
  ({ user, params, query }) => findSimilarTracks({ ...query, trackId: params.id, userId: user.id }),
);
