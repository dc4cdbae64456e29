import { defineRoute } from '@/app/http/define-route';
import { albumQuerySchema } from '@/domain/contracts/library';
import { findAlbums } from '@/server/library/find-albums';

export const GET = defineRoute({ access: 'listener', query: albumQuerySchema }, ({ query }) =>
  findAlbums(query),
);
