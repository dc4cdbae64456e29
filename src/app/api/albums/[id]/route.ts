import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { albumDetailSchema } from '@/domain/contracts/library';
import { findAlbum } from '@/server/library/find-album';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'One album with its tracks',
    params: idParams,
    answers: { 200: albumDetailSchema },
  },
  ({ user, params }) => findAlbum(params.id, user.id),
);
