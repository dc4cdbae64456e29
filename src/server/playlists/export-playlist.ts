import { writeJspf } from '@/domain/playlist-files/jspf';
import type { PlaylistFormat } from '@/domain/playlist-files/listed-track';
import { writeM3u8 } from '@/domain/playlist-files/m3u8';
import { writeXspf } from '@/domain/playlist-files/write-xspf';
import { database } from '@/infra/database';
import { findPlaylist } from './find-playlist';
import type { SmartListener } from './rules/rule-condition';

const writers = {
  m3u8: { write: writeM3u8, type: 'application/vnd.apple.mpegurl; charset=utf-8' },
  xspf: { write: writeXspf, type: 'application/xspf+xml; charset=utf-8' },
  jspf: { write: writeJspf, type: 'application/jspf+json; charset=utf-8' },
};

/**
 * A playlist as a file, with paths below the library folder: laid into that folder, other players find the music.
 * @throws AppError 404 where it is neither the listener's nor shared
 */
export async function exportPlaylist(
  id: string,
  format: PlaylistFormat,
  listener: SmartListener,
): Promise<{ text: string; type: string; fileName: string }> {
  const { name, entries } = await findPlaylist(id, listener);
  const rows = await database().track.findMany({
    where: { id: { in: entries.map(({ track }) => track.id) } },
    select: { id: true, relativePath: true },
  });
  const paths = new Map(rows.map((row) => [row.id, row.relativePath]));
  const { write, type } = writers[format];
  const tracks = entries.map(({ track }) => ({
    path: paths.get(track.id) ?? null,
    title: track.title,
    artist: track.artistName,
    album: track.albumTitle,
    durationMs: track.durationMs,
  }));
  return { text: write({ name, tracks }), type, fileName: `${name}.${format}` };
}
