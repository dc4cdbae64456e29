import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { trackPlaceSchema } from '@/domain/contracts/playback';
import { savePlace } from '@/server/playback/save-place';

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Tell how far you are in a track; what was heard last counts',
    params: idParams,
    body: trackPlaceSchema,
    answers: { 204: null },
  },
  async ({ user, params, body }) => {
    await savePlace(user.id, params.id, body, new Date());
    return noContent();
  },
);
