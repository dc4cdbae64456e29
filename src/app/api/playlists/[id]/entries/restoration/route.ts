import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistEntriesSchema } from '@/domain/contracts/playlists';
import { restoreEntries } from '@/server/playlists/change-entries';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Put entries back that were taken out',
    params: idParams,
    body: playlistEntriesSchema,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params, body }) => {
    await restoreEntries({ id: params.id, userId: user.id }, body.entryIds);
    return noContent();
  },
);
