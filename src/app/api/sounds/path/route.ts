import { defineRoute } from '@/app/http/define-route';
import { soundPathQuerySchema, soundTracksSchema } from '@/domain/contracts/sounds';
import { findSoundPath } from '@/server/sound/find-sound-path';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Tracks that lead from one to another by sound',
    query: soundPathQuerySchema,
    answers: { 200: soundTracksSchema },
    errors: ['not_found'],
  },
  ({ user, query }) => findSoundPath(query, user.id),
);
