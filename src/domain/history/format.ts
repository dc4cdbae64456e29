import { readMoment } from './moment';
import { splitCsv } from './split-csv';

/** Columns of a Last.fm table by number. */
export type HistoryTable = {
  kind: 'lastfm';
  separator: string;
  artist: number;
  title: number;
  at: number;
  hasHeader: boolean;
};

export type HistoryFormat =
  | HistoryTable
  | { kind: 'spotify-extended' | 'spotify-account' | 'listenbrainz'; isArray: boolean };

/**
 * What a file of listening is, by its beginning.
 * @param head the first some thousand characters, two whole records at least
 * @returns null when it is none of the formats
 */
export function historyFormat(head: string): HistoryFormat | null {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('[') || text.startsWith('{')) return jsonFormat(text);
  const first = text.split(/\r?\n/, 1)[0]!;
  for (const separator of [',', ';', '\t']) {
    const cells = splitCsv(first, separator)?.map((cell) => cell.trim());
    const table = cells && (tableByHeader(cells, separator) ?? tableByCells(cells, separator));
    if (table) return table;
  }
  return null;
}

/** The names of its keys tell: a record may be cut off by the end of what is looked at. */
function jsonFormat(text: string): HistoryFormat | null {
  const isArray = text.startsWith('[');
  const has = (...keys: string[]) => keys.every((key) => new RegExp(`"${key}"\\s*:`).test(text));
  if (has('ts', 'ms_played', 'master_metadata_track_name')) return { kind: 'spotify-extended', isArray };
  if (has('endTime', 'msPlayed', 'trackName', 'artistName')) return { kind: 'spotify-account', isArray };
  if (has('listened_at', 'track_metadata')) return { kind: 'listenbrainz', isArray };
  return null;
}

function tableByHeader(cells: readonly string[], separator: string): HistoryTable | null {
  const names = cells.map((cell) => cell.toLowerCase().replaceAll(/[\s_-]+/g, ''));
  const find = (...patterns: RegExp[]) => {
    for (const pattern of patterns) {
      const found = names.findIndex((name) => pattern.test(name));
      if (found >= 0) return found;
    }
    return -1;
  };
  const artist = find(/^artist(name)?$/);
  const title = find(/^(track|title|song)(name|title)?$/, /^name$/);
  const at = find(/^(uts|timestamp|unix.*)$/, /^utctime$/, /^date/, /(time|playedat|scrobbledat)$/);
  if (artist < 0 || title < 0 || at < 0) return null;
  return { kind: 'lastfm', separator, artist, title, at, hasHeader: true };
}

/** Without a header the usual order: artist, album, track, date; some leave the album out. */
function tableByCells(cells: readonly string[], separator: string): HistoryTable | null {
  if (cells.length < 3 || cells.length > 5) return null;
  const at = cells.length === 3 ? 2 : 3;
  if (Number.isNaN(readMoment(cells[at]))) return null;
  return { kind: 'lastfm', separator, artist: 0, title: at - 1, at, hasHeader: false };
}
