import { locationOf } from './jspf';
import type { ListedPlaylist } from './listed-track';

/** Writes an XSPF file (xspf.org, version 1). */
export function writeXspf({ name, tracks }: ListedPlaylist): string {
  const rows = tracks.map(({ path, title, artist, album, durationMs }) =>
    [
      '    <track>',
      ...element('location', path && locationOf(path)),
      ...element('title', title),
      ...element('creator', artist),
      ...element('album', album),
      ...element('duration', durationMs === null ? null : String(Math.round(durationMs))),
      '    </track>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<playlist version="1" xmlns="http://xspf.org/ns/0/">',
    ...(name ? [`  <title>${escaped(name)}</title>`] : []),
    '  <trackList>',
    ...rows,
    '  </trackList>',
    '</playlist>',
    '',
  ].join('\n');
}

const element = (name: string, value: string | null) =>
  value ? [`      <${name}>${escaped(value)}</${name}>`] : [];

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Without what XML 1.0 cannot hold at all (§2.2). */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (one) => references[one]!);
