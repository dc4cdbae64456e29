import type { LineFault } from '../line-fault';
import type { HistoryFormat, HistoryTable } from './format';
import { type HistoryListen, whyNotTaken } from './listen';
import { readMoment } from './moment';
import { splitCsv } from './split-csv';

type Json = Record<string, unknown>;

/** @returns what a record says, or why it cannot be taken */
export function parseHistoryRecord(
  format: HistoryFormat,
  record: string,
  nowMs: number,
): HistoryListen | LineFault {
  const listen = format.kind === 'lastfm' ? readRow(format, record) : readObject(format.kind, record);
  return typeof listen === 'string' ? listen : (whyNotTaken(listen, nowMs) ?? listen);
}

function readRow(table: HistoryTable, line: string): HistoryListen | LineFault {
  const cells = splitCsv(line, table.separator);
  if (!cells) return 'a quote without its end';
  const { artist, title, at } = table;
  if (cells.length <= Math.max(artist, title, at)) return 'too few columns';
  return {
    artist: cells[artist]!.trim(),
    title: cells[title]!.trim(),
    startedAt: readMoment(cells[at]),
    ...scrobble,
  };
}

/** Last.fm and ListenBrainz are told of a track once it was heard: by half, or for four minutes. */
const scrobble = { msPlayed: null, durationMs: null, wasCutOff: false } as const;

function readObject(
  kind: Exclude<HistoryFormat['kind'], 'lastfm'>,
  record: string,
): HistoryListen | LineFault {
  let json: unknown;
  try {
    json = JSON.parse(record);
  } catch {
    return 'no JSON';
  }
  if (!isObject(json)) return 'no JSON object';
  if (kind === 'spotify-extended') return readSpotify(json);
  return kind === 'spotify-account' ? readSpotifyAccount(json) : readListenBrainz(json);
}

/** "Understanding your data", Spotify: `ts` is when the stream ended, in UTC. */
function readSpotify(json: Json): HistoryListen | LineFault {
  const title = json.master_metadata_track_name;
  if (title === null || title === undefined)
    return json.episode_name || json.audiobook_title ? 'a podcast or an audiobook' : 'no title';
  if (json.incognito_mode === true) return 'heard in a private session';
  const msPlayed = milliseconds(json.ms_played);
  if (msPlayed === null) return 'no ms_played';
  return {
    artist: text(json.master_metadata_album_artist_name),
    title: text(title),
    startedAt: readMoment(json.ts) - msPlayed,
    msPlayed,
    durationMs: json.reason_end === 'trackdone' && json.reason_start !== 'appload' ? msPlayed : null,
    wasCutOff: json.skipped !== true && !/^(fwdbtn|backbtn|clickrow)$/.test(text(json.reason_end)),
  };
}

/** The last year alone and to the minute, as the account's data has it. */
function readSpotifyAccount(json: Json): HistoryListen | LineFault {
  const msPlayed = milliseconds(json.msPlayed);
  if (msPlayed === null) return 'no msPlayed';
  return {
    artist: text(json.artistName),
    title: text(json.trackName),
    startedAt: readMoment(json.endTime) - msPlayed,
    msPlayed,
    durationMs: null,
    wasCutOff: false,
  };
}

function readListenBrainz({ listened_at, timestamp, track_metadata }: Json): HistoryListen | LineFault {
  if (!isObject(track_metadata)) return 'no track_metadata';
  const info = isObject(track_metadata.additional_info) ? track_metadata.additional_info : {};
  const seconds = milliseconds(info.duration);
  const playedSeconds = milliseconds(info.duration_played);
  return {
    artist: text(track_metadata.artist_name),
    title: text(track_metadata.track_name),
    startedAt: readMoment(listened_at ?? timestamp),
    ...scrobble,
    msPlayed: playedSeconds === null ? null : playedSeconds * 1000,
    durationMs: milliseconds(info.duration_ms) || (seconds ? seconds * 1000 : null),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A day at most, as a play of Segue's own. */
function milliseconds(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) return null;
  return Math.min(Math.round(number), 86_400_000);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
