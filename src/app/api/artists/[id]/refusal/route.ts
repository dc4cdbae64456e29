import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { refuseArtist, welcomeArtist } from '@/server/feedback/refuse-artist';

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Never recommend an artist',
    params: idParams,
    answers: { 204: null },
  },
  async ({ user, params }) => {
    await refuseArtist(user.id, params.id);
    return noContent();
  },
);

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'Let an artist be recommended again',
    params: idParams,
    answers: { 204: null },
  },
  async ({ user, params }) => {
    await welcomeArtist(user.id, params.id);
    return noContent();
  },
);
