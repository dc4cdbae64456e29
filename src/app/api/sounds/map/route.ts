import { defineRoute } from '@/app/http/define-route';
import { soundMapSchema } from '@/domain/contracts/sounds';
import { findSoundMap } from '@/server/sound/find-sound-map';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Every track that was listened to as a point of the sonic map, column by column',
    answers: { 200: soundMapSchema },
  },
  () => findSoundMap(),
);
