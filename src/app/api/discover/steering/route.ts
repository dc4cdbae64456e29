import { defineRoute } from '@/app/http/define-route';
import { discoverListSchema, discoverPreviewSchema, slidersSchema } from '@/domain/contracts/discover';
import { previewSteering } from '@/server/discover/preview-steering';
import { steerList } from '@/server/discover/steer-list';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'What this week’s list would become by other sliders',
    body: slidersSchema,
    answers: { 200: discoverPreviewSchema },
    errors: ['not_found', 'conflict'],
  },
  ({ user, body }) => previewSteering(user, body, new Date()),
);

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Make this week’s list anew by other sliders',
    body: slidersSchema,
    answers: { 200: discoverListSchema },
    errors: ['not_found', 'conflict'],
  },
  ({ user, body }) => steerList(user, body, new Date()),
);
