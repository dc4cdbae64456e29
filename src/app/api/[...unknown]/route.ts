import { refusals } from '@words/refusals';
import { defineRoute } from '@/app/http/define-route';
import { AppError } from '@/domain/app-error';

/** What no other route takes: answered like every other error, not with a page. */
const route = defineRoute({ access: 'public' }, () => {
  throw new AppError('not_found', refusals.noSuchCall);
});

export { route as DELETE, route as GET, route as PATCH, route as POST, route as PUT };
