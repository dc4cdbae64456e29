import { defineRoute } from '@/app/http/define-route';
import { trackQuerySchema } from '@/domain/contracts/library';
import { findTracks } from '@/server/library/find-tracks';

export const GET = defineRoute({ access: 'listener', query: trackQuerySchema }, ({ user, query }) =>
  findTracks(query, user.id),
);
