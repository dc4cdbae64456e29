import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { tasteArtistsSchema, tasteSchema } from '@/domain/contracts/listening';
import { findTaste } from '@/server/discover/find-taste';
import { setTaste } from '@/server/discover/set-taste';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'The artists picked to begin with',
    answers: { 200: tasteArtistsSchema },
  },
  ({ user }) => findTaste(user.id),
);

export const PUT = defineRoute(
  {
    access: 'listener',
    summary: 'Pick artists to begin with; a list is built at once',
    body: tasteSchema,
    answers: { 204: null },
  },
  async ({ user, body }) => {
    await setTaste(user, body.artistIds, new Date());
    return noContent();
  },
);
