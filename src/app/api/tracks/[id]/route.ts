import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { findTrack } from '@/server/library/find-track';

export const GET = defineRoute({ access: 'listener', params: idParams }, ({ user, params }) =>
  findTrack(params.id, user.id),
);
