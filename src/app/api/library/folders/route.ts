import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { addFolderSchema, folderListSchema, folderSchema } from '@/domain/contracts/admin';
import { addOwnFolder } from '@/server/demo/add-own-folder';
import { findFolders } from '@/server/library/find-folders';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'The music folders and what was found in each',
    answers: { 200: folderListSchema },
  },
  () => findFolders(),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary: 'Add a music folder; it is scanned at once',
    body: addFolderSchema,
    answers: { 201: folderSchema },
    errors: ['conflict'],
  },
  async ({ body }) => created(await addOwnFolder(body)),
);
