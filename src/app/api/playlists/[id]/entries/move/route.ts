import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistMoveSchema } from '@/domain/contracts/playlists';
import { moveEntries } from '@/server/playlists/change-entries';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Move entries within a playlist',
    params: idParams,
    body: playlistMoveSchema,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params, body }) => {
    await moveEntries({ id: params.id, userId: user.id }, body);
    return noContent();
  },
);
