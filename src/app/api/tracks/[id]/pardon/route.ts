import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { deletePardon, pardonTrack } from '@/server/feedback/pardon-track';

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Forgive a track its skips',
    params: idParams,
    answers: { 204: null },
  },
  async ({ user, params }) => {
    await pardonTrack(user.id, params.id, new Date());
    return noContent();
  },
);

export const DELETE = defineRoute(
  { access: 'listener', summary: 'Take a pardon back', params: idParams, answers: { 204: null } },
  async ({ user, params }) => {
    await deletePardon(user.id, params.id);
    return noContent();
  },
);
