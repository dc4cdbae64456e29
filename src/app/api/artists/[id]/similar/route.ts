import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { similarArtistsQuerySchema, similarArtistsSchema } from '@/domain/contracts/library';
import { findSimilarArtists } from '@/server/discover/find-similar-artists';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Artists of the library that the same listeners play, or that are written about alike',
    params: idParams,
    query: similarArtistsQuerySchema,
    answers: { 200: similarArtistsSchema },
  },
  ({ params, query }) => findSimilarArtists({ ...query, artistId: params.id }),
);
