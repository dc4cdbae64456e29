import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { trackDetailSchema } from '@/domain/contracts/library';
import { findTrack } from '@/server/library/find-track';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'One track with its analysis',
    params: idParams,
    answers: { 200: trackDetailSchema },
  },
  ({ user, params }) => findTrack(params.id, user.id),
);
