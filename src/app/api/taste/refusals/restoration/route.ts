import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { forgivenTracksSchema } from '@/domain/contracts/taste';
import { restoreRefusals } from '@/server/feedback/forgive-tracks';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Take forgiveness back: tracks are as turned down as they were',
    body: forgivenTracksSchema,
    answers: { 204: null },
  },
  async ({ user, body }) => {
    await restoreRefusals(user.id, body, new Date());
    return noContent();
  },
);
