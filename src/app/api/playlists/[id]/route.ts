import { noContent } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistChangeSchema, playlistDetailSchema } from '@/domain/contracts/playlists';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { deletePlaylist } from '@/server/playlists/delete-playlist';
import { findPlaylist } from '@/server/playlists/find-playlist';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'A playlist with its tracks: one of yours, or one that is shared',
    params: idParams,
    answers: { 200: playlistDetailSchema },
    errors: ['not_found', 'conflict'],
  },
  ({ user, params }) =>
    findPlaylist(params.id, { userId: user.id, timeZone: user.timeZone, now: new Date() }),
);

export const PATCH = defineRoute(
  {
    access: 'listener',
    summary: 'Rename, describe or share a playlist, or say what is in it from now on',
    params: idParams,
    body: playlistChangeSchema,
    answers: { 204: null },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params, body }) => {
    await changePlaylist({ id: params.id, userId: user.id }, body);
    return noContent();
  },
);

export const DELETE = defineRoute(
  {
    access: 'listener',
    summary: 'Delete a playlist; its tracks stay, and for a day it can be brought back',
    params: idParams,
    answers: { 204: null },
    errors: ['not_found'],
  },
  async ({ user, params }) => {
    await deletePlaylist({ id: params.id, userId: user.id });
    return noContent();
  },
);
