import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistAdditionSchema } from '@/domain/contracts/playlists';
import { addToPlaylist } from '@/server/playlists/add-to-playlist';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Add tracks behind the last of a playlist',
    params: idParams,
    body: playlistAdditionSchema,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params, body }) => {
    await addToPlaylist({ id: params.id, userId: user.id }, body.trackIds);
    return noContent();
  },
);
