import { defineRoute } from '@/app/http/define-route';
import { smartPreviewRequestSchema, smartPreviewSchema } from '@/domain/contracts/smart-rules';
import { previewRules } from '@/server/playlists/preview-rules';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'What a smart playlist of these rules would hold',
    body: smartPreviewRequestSchema,
    answers: { 200: smartPreviewSchema },
  },
  ({ user, body }) => previewRules(body.rules, { userId: user.id, timeZone: user.timeZone, now: new Date() }),
);
