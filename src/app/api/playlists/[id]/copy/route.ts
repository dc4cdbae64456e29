import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistCreatedSchema } from '@/domain/contracts/playlists';
import { keepPlaylist } from '@/server/playlists/keep-playlist';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Keep a playlist as it is now, as a plain one of yours',
    params: idParams,
    answers: { 201: playlistCreatedSchema },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params }) =>
    created(await keepPlaylist(params.id, { userId: user.id, timeZone: user.timeZone, now: new Date() })),
);
