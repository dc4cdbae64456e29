import { defineRoute } from '@/app/http/define-route';
import { idParams } from '@/domain/contracts/common';
import { playlistExportQuerySchema } from '@/domain/contracts/playlist-files';
import { exportPlaylist } from '@/server/playlists/export-playlist';

export const GET = defineRoute(
  {
    access: 'listener',
    summary: 'A playlist as an m3u8, xspf or jspf file, with paths below the library folder',
    params: idParams,
    query: playlistExportQuerySchema,
    answers: { 200: 'application/octet-stream' },
    errors: ['not_found', 'conflict'],
  },
  async ({ user, params, query }) => {
    const listener = { userId: user.id, timeZone: user.timeZone, now: new Date() };
    const { text, type, fileName } = await exportPlaylist(params.id, query.format, listener);
    // RFC 6266: the name in its own letters, for browsers have long read that form alone.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, encodeURIComponent)}`;
    return new Response(text, {
      headers: {
        'content-type': type,
        'content-disposition': disposition,
        'cache-control': 'private, no-store',
      },
    });
  },
);
