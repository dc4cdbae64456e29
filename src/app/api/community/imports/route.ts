import { accepted } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { jobAcceptedSchema } from '@/domain/contracts/common';
import { addCommunityImportSchema, communityImportsSchema } from '@/domain/contracts/community';
import { addCommunityImport } from '@/server/community/add-import';
import { findCommunityImports } from '@/server/community/find-imports';

export const GET = defineRoute(
  {
    access: 'admin',
    summary: 'All imports of other people’s listening with what came of them',
    answers: { 200: communityImportsSchema },
  },
  async () => findCommunityImports(),
);

export const POST = defineRoute(
  {
    access: 'admin',
    summary:
      'Import a file of other people’s listening: a table of user, artist and plays, or ListenBrainz listens',
    body: addCommunityImportSchema,
    answers: { 202: jobAcceptedSchema },
  },
  async ({ body }) => accepted(await addCommunityImport(body)),
);
