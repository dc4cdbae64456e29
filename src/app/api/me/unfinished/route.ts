import { defineRoute } from '@/app/http/define-route';
import { unfinishedListSchema } from '@/domain/contracts/unfinished';
import { findUnfinished } from '@/server/playback/find-unfinished';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Albums and playlists you left off in the middle',
    answers: { 200: unfinishedListSchema },
  },
  ({ user }) => findUnfinished(user.id, new Date()),
);
