import type { LineFault } from './line-fault';

/** One line of a file of other people's listening. */
export interface ListeningLine {
  listener: string;
  artist: string;
  /** Null where the line speaks of the artist alone. */
  title: string | null;
  plays: number;
  /** Unix seconds, where the line says when. */
  listenedAt: number | null;
}

export type ListeningFormat =
  | { kind: 'listenbrainz' }
  | {
      kind: 'table';
      /** Column numbers. */
      listener: number;
      artist: number;
      plays: number;
      /** Whether the artist column holds numbers that need a file of names. */
      hasArtistIds: boolean;
    };

/** More plays than this of one artist by one listener are taken as this many: nobody has the time. */
export const MOST_PLAYS = 1_000_000;
const LONGEST_NAME = 500;

/**
 * What a file is, by its first line: ListenBrainz listens (a JSON object a line) or a table with a header.
 * @returns null when it is neither
 */
export function listeningFormat(firstLine: string): ListeningFormat | null {
  const line = firstLine.replace(/^\uFEFF/, '');
  if (line.trimStart().startsWith('{')) return { kind: 'listenbrainz' };
  const names = line.split('\t').map((name) => name.trim().toLowerCase());
  if (names.length < 3 || names.some((name) => name !== '' && Number.isFinite(Number(name)))) return null;
  const find = (pattern: RegExp, otherwise: number) => {
    const found = names.findIndex((name) => pattern.test(name));
    return found < 0 ? otherwise : found;
  };
  const listener = find(/user|listener/, 0);
  const artist = find(/artist.?name/, find(/artist|item/, 1));
  const plays = find(/play|weight|count|listens|scrobble/, 2);
  if (new Set([listener, artist, plays]).size < 3) return null;
  return { kind: 'table', listener, artist, plays, hasArtistIds: /id$|^item$/.test(names[artist]!) };
}

/** @returns what a line says, or why it cannot be taken */
export function parseListeningLine(format: ListeningFormat, line: string): ListeningLine | LineFault {
  const parsed = format.kind === 'table' ? parseRow(format, line) : parseListen(line);
  if (typeof parsed === 'string') return parsed;
  if (parsed.listener === '') return 'no listener';
  if (parsed.artist === '') return 'no artist';
  if (parsed.listener.length > LONGEST_NAME || parsed.artist.length > LONGEST_NAME) return 'a name too long';
  if (parsed.listener.includes('\0') || parsed.artist.includes('\0')) return 'holds a NUL character';
  return parsed;
}

function parseRow(
  { listener, artist, plays }: Extract<ListeningFormat, { kind: 'table' }>,
  line: string,
): ListeningLine | LineFault {
  const cells = line.split('\t');
  if (cells.length <= Math.max(listener, artist, plays)) return 'too few columns';
  const text = cells[plays]!.trim();
  const count = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(count)) return 'the plays are no number';
  if (count <= 0) return 'the plays are not above 0';
  return {
    listener: cells[listener]!.trim(),
    artist: cells[artist]!.trim(),
    title: null,
    plays: Math.min(count, MOST_PLAYS),
    listenedAt: null,
  };
}

function parseListen(line: string): ListeningLine | LineFault {
  let listen: unknown;
  try {
    listen = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (!isObject(listen)) return 'no JSON object';
  const { user_name, user_id, listened_at, timestamp, track_metadata } = listen;
  const listener = user_name ?? user_id;
  if (typeof listener !== 'string' && typeof listener !== 'number') return 'no user_name';
  if (!isObject(track_metadata)) return 'no track_metadata';
  const { artist_name, track_name } = track_metadata;
  if (typeof artist_name !== 'string') return 'no artist_name';
  const at = Number(listened_at ?? timestamp);
  return {
    listener: String(listener).trim(),
    artist: artist_name.trim(),
    title: typeof track_name === 'string' && track_name.trim() !== '' ? track_name.trim() : null,
    plays: 1,
    listenedAt: Number.isFinite(at) && at > 0 && at < 1e11 ? at : null,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
