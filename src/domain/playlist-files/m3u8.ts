import { type ListedPlaylist, type ListedTrack, pathOfLocation } from './listed-track';

const nothing: Omit<ListedTrack, 'path'> = { title: null, artist: null, album: null, durationMs: null };

/** Reads an M3U file, with or without its extended lines: "#EXTINF:215,Artist - Title", then a path. */
export function parseM3u8(text: string): ListedPlaylist {
  const tracks: ListedTrack[] = [];
  let name: string | null = null;
  let said = nothing;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    const [, tag, value = ''] = /^#(EXTINF|PLAYLIST|EXTALB|EXTART):(.*)$/i.exec(line) ?? [];
    switch (tag?.toUpperCase()) {
      case 'PLAYLIST':
        name ??= value.trim() || null;
        break;
      case 'EXTALB':
        said = { ...said, album: value.trim() || null };
        break;
      case 'EXTART':
        said = { ...said, artist: value.trim() || null };
        break;
      case 'EXTINF':
        said = { ...said, ...readInfo(value) };
        break;
      default:
        if (line.startsWith('#')) break;
        tracks.push({ ...said, path: /^file:/i.test(line) || isWeb(line) ? pathOfLocation(line) : line });
        said = nothing;
    }
  }
  return { name, tracks };
}

/** "215,Artist - Title"; attributes may stand between, `215 tvg-id="x",`. A length below 1 is none. */
function readInfo(value: string): Pick<ListedTrack, 'title' | 'durationMs'> & { artist?: string } {
  const [, seconds = '', words = ''] = /^\s*(-?\d+(?:\.\d+)?)?[^,]*,(.*)$/.exec(value) ?? [];
  const durationMs = Number(seconds) > 0 ? Math.round(Number(seconds) * 1000) : null;
  const at = words.indexOf(' - ');
  const title = (at < 0 ? words : words.slice(at + 3)).trim() || null;
  const artist = at < 0 ? '' : words.slice(0, at).trim();
  return { title, durationMs, ...(artist && { artist }) };
}

const isWeb = (line: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(line);

/** Writes an M3U8 file; paths as they are below the library folder. */
export function writeM3u8({ name, tracks }: ListedPlaylist): string {
  const lines = tracks.flatMap(({ path, title, artist, album, durationMs }) => [
    `#EXTINF:${durationMs === null ? -1 : Math.round(durationMs / 1000)},${oneLine([artist, title].filter(Boolean).join(' - '))}`,
    ...(album ? [`#EXTALB:${oneLine(album)}`] : []),
    // A name that begins so would be a comment.
    oneLine(path ?? '').replace(/^#/, './#'),
  ]);
  return ['#EXTM3U', ...(name ? [`#PLAYLIST:${oneLine(name)}`] : []), ...lines, ''].join('\n');
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').trim();
