import { defineRoute } from '@/app/http/define-route';
import { discoverListSchema, replacementSchema } from '@/domain/contracts/discover';
import { replaceRefused } from '@/server/discover/replace-refused';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Put others in the place of a track of this week’s list and of refused artists',
    body: replacementSchema,
    answers: { 200: discoverListSchema },
    errors: ['not_found'],
  },
  ({ user, body }) => replaceRefused(user, body.trackId, new Date()),
);
