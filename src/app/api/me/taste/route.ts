import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { tasteSchema } from '@/domain/contracts/listening';
import { setTaste } from '@/server/discover/set-taste';

export const PUT = defineRoute({ access: 'listener', body: tasteSchema }, async ({ user, body }) => {
  await setTaste(user, body.artistIds, new Date());
  return noContent();
});
