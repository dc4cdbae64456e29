import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { findArtist } from '@/server/library/find-artist';

export const GET = defineRoute({ access: 'listener', params: idParams }, ({ user, params }) =>
  findArtist(params.id, user.id),
);
