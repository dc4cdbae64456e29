import { defineRoute } from '@/app/http/define-route';
import { mixParams, soundTracksSchema } from '@/domain/contracts/sounds';
import { findMix } from '@/server/sound/find-mixes';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The tracks of a mix, another choice every day',
    params: mixParams,
    answers: { 200: soundTracksSchema },
    errors: ['not_found'],
  },
  ({ user, params }) => findMix(params.id, user.id, new Date()),
);
