import { created } from '@/app/http/answers';
import { defineRoute } from '@/app/http/define-route';
import { newPlaylistSchema, playlistCreatedSchema, playlistsSchema } from '@/domain/contracts/playlists';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { findPlaylists } from '@/server/playlists/find-playlists';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'Your playlists and those that others share, the last changed first',
    answers: { 200: playlistsSchema },
  },
  ({ user }) => findPlaylists(user.id),
);

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Make a playlist, of tracks or of rules',
    body: newPlaylistSchema,
    answers: { 201: playlistCreatedSchema },
  },
  async ({ user, body }) => created(await createPlaylist(user.id, body)),
);
