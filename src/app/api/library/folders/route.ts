import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { addFolderSchema } from '@/domain/contracts/admin';
import { addFolder } from '@/server/library/add-folder';
import { findFolders } from '@/server/library/find-folders';

export const GET = defineRoute({ access: 'admin' }, () => findFolders());

export const POST = defineRoute({ access: 'admin', body: addFolderSchema }, async ({ body }) =>
  created(await addFolder(body)),
);
