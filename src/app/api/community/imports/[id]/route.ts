import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { removeCommunityImport } from '@/server/community/remove-import';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Forget the listeners of an import',
    params: idParams,
    answers: { 204: null },
  },
  async ({ params }) => {
    await removeCommunityImport(params.id);
    return noContent();
  },
);
