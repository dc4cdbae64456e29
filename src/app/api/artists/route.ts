import { defineRoute } from '@/app/http/define-route';
import { artistQuerySchema } from '@/domain/contracts/library';
import { findArtists } from '@/server/library/find-artists';

export const GET = defineRoute({ access: 'listener', query: artistQuerySchema }, ({ query }) =>
  findArtists(query),
);
