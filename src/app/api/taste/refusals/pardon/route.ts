import { defineRoute } from '@/app/http/define-route';
import { forgivenTracksSchema, pardonSchema } from '@/domain/contracts/taste';
import { forgiveTracks } from '@/server/feedback/forgive-tracks';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Forgive tracks their skips and dislikes; the answer is what brings them back',
    body: pardonSchema,
    answers: { 200: forgivenTracksSchema },
  },
  ({ user, body }) => forgiveTracks(user.id, body.trackIds, new Date()),
);
