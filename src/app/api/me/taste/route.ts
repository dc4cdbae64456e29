import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { tasteSchema } from '@/domain/contracts/listening';
import { setTaste } from '@/server/discover/set-taste';

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
