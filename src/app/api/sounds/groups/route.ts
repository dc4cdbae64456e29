import { defineRoute } from '@/app/http/define-route';
import { soundGroupsSchema } from '@/domain/contracts/sounds';
import { findSoundGroups } from '@/server/sound/find-sound-groups';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Groups of tracks that sound alike, largest first',
    answers: { 200: soundGroupsSchema },
  },
  ({ user }) => findSoundGroups(user.id),
);
