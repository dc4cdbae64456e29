import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { feedbackSchema } from '@/domain/contracts/listening';
import { deleteFeedback } from '@/server/feedback/delete-feedback';
import { setFeedback } from '@/server/feedback/set-feedback';

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Like or dislike a track',
    params: idParams,
    body: feedbackSchema,
    answers: { 204: null },
  },
  async ({ user, params, body }) => {
    await setFeedback(user.id, params.id, body.value);
    return noContent();
  },
);

export const DELETE = defineRoute(
  { access: 'listener', summary: 'Take a like or dislike back', params: idParams, answers: { 204: null } },
  async ({ user, params }) => {
    await deleteFeedback(user.id, params.id);
    return noContent();
  },
);
