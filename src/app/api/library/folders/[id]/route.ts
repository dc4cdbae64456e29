import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { deleteFolder } from '@/server/library/delete-folder';

export const DELETE = defineRoute(
  {
    access: 'admin',
    summary: 'Take a music folder out of the library; its files stay',
    params: idParams,
    answers: { 204: null },
  },
  async ({ params }) => {
    await deleteFolder(params.id);
    return noContent();
  },
);
