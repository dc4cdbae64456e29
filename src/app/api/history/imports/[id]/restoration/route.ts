import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { restoreHistory } from '@/server/history/remove-history';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Bring back an import whose removal has not begun',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ user, params }) => {
    await restoreHistory(user.id, params.id);
    return noContent();
  },
);
