import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { findAlbum } from '@/server/library/find-album';

export const GET = defineRoute({ access: 'listener', params: idParams }, ({ user, params }) =>
  findAlbum(params.id, user.id),
);
