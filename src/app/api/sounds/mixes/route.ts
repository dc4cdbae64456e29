import { defineRoute } from '@/app/http/define-route';
import { soundMixesSchema } from '@/domain/contracts/sounds';
import { findMixes } from '@/server/sound/find-mixes';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Mixes for moods and events that the library has music for',
    answers: { 200: soundMixesSchema },
  },
  ({ user }) => findMixes(user.id),
);
