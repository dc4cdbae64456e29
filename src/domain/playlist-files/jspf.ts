import { z } from 'zod';
import { type ListedPlaylist, pathOfLocation } from './listed-track';

const text = z.string().catch('');
const trackSchema = z.object({
  location: z.union([z.array(text), text.transform((one) => [one])]).catch([]),
  title: text,
  creator: text,
  album: text,
  duration: z.coerce.number().positive().nullable().catch(null),
});
const fileSchema = z.object({
  playlist: z.object({ title: text, track: z.array(z.unknown()).catch([]) }),
});

/** Reads a JSPF file, which is XSPF in JSON. @returns null where it is none */
export function parseJspf(source: string): ListedPlaylist | null {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return null;
  const { title, track } = file.data.playlist;
  const tracks = track.flatMap((one) => {
    const parsed = trackSchema.safeParse(one);
    if (!parsed.success) return [];
    const { location, duration, ...words } = parsed.data;
    return [
      {
        path: location.map(pathOfLocation).find((path) => path !== null) ?? null,
        title: words.title.trim() || null,
        artist: words.creator.trim() || null,
        album: words.album.trim() || null,
        durationMs: duration,
      },
    ];
  });
  return { name: title.trim() || null, tracks };
}

/** Writes a JSPF file. */
export function writeJspf({ name, tracks }: ListedPlaylist): string {
  const track = tracks.map(({ path, title, artist, album, durationMs }) => ({
    ...(path && { location: [locationOf(path)] }),
    ...(title && { title }),
    ...(artist && { creator: artist }),
    ...(album && { album }),
    ...(durationMs !== null && { duration: Math.round(durationMs) }),
  }));
  return `${JSON.stringify({ playlist: { ...(name && { title: name }), track } }, null, 2)}\n`;
}

/** A path as an address relative to the playlist. */
export const locationOf = (path: string) => path.split('/').map(encodeURIComponent).join('/');
