import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { restorePlaylist } from '@/server/playlists/delete-playlist';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Bring back a playlist that was deleted within a day',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ user, params }) => {
    await restorePlaylist({ id: params.id, userId: user.id });
    return noContent();
  },
);
