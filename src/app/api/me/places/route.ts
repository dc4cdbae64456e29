import { defineRoute } from '@/app/http/define-route';
import { trackPlacesSchema } from '@/domain/contracts/playback';
import { findPlaces } from '@/server/playback/find-places';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'How far you are in long and spoken tracks',
    answers: { 200: trackPlacesSchema },
  },
  async ({ user }) => ({
    items: (await findPlaces(user.id)).map(({ trackId, positionMs, heardAt }) => ({
      trackId,
      positionMs,
      heardAt: heardAt.toISOString(),
    })),
  }),
);
