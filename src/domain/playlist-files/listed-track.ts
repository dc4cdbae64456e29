/** A track as a playlist file names it; a file says some of this. */
export interface ListedTrack {
  /** As it stands there, absolute or relative; a file: address is taken apart. */
  path: string | null;
  title: string | null;
  artist: string | null;
  album: string | null;
  durationMs: number | null;
}

/** What is in a playlist file. */
export interface ListedPlaylist {
  name: string | null;
  tracks: ListedTrack[];
}

export const playlistFormats = ['m3u8', 'xspf', 'jspf'] as const;
export type PlaylistFormat = (typeof playlistFormats)[number];

/** The path of a `location`: percent signs are read, and a file: address loses its beginning. Null for music of the web. */
export function pathOfLocation(location: string): string | null {
  const text = location.trim();
  if (text === '' || /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(text)) return null;
  const bare = text.replace(/^file:(\/\/(localhost)?(?=\/))?/i, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    // A percent sign that stands for itself.
    return bare;
  }
}
