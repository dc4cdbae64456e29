import { defineRoute } from '@/app/http/define-route';
import { importReportSchema, playlistImportSchema } from '@/domain/contracts/playlist-files';
import { importPlaylist } from '@/server/playlists/import-playlist';

export const POST = defineRoute(
  {
    access: 'listener',
    summary: 'Make a playlist of an m3u8, xspf or jspf file, with a report of what was found',
    body: playlistImportSchema,
    answers: { 200: importReportSchema },
  },
  ({ user, body }) => importPlaylist(user.id, body),
);
