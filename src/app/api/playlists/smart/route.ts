import { defineRoute } from '@/app/http/define-route';
import { smartSummariesSchema } from '@/domain/contracts/playlists';
import { findSmartSummaries } from '@/server/playlists/find-smart-summaries';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'What the smart playlists you see find at this moment',
    answers: { 200: smartSummariesSchema },
  },
  ({ user }) => findSmartSummaries({ userId: user.id, timeZone: user.timeZone, now: new Date() }),
);
