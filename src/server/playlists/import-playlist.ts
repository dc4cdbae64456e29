import { sayField } from '@words/issues';
import { playlistImport } from '@words/playlist-files';
import { faults } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { ImportReport, PlaylistImport } from '@/domain/contracts/playlist-files';
import { parseJspf } from '@/domain/playlist-files/jspf';
import type { ListedPlaylist, ListedTrack } from '@/domain/playlist-files/listed-track';
import { parseM3u8 } from '@/domain/playlist-files/m3u8';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { createPlaylist } from './create-playlist';
import { matchListedTracks } from './files/match-listed-tracks';
import { parseXspf } from './files/parse-xspf';

const LONGEST_NAME = 120;
const LONGEST_TRACK = 300;

/**
 * Makes a playlist of a file of m3u8, xspf or jspf, whichever it is by what is in it, and reports what was found in the
 * library and what not.
 * @throws AppError 400 where it is none of them, or lists more than a playlist holds
 */
export async function importPlaylist(
  userId: string,
  { fileName, text }: PlaylistImport,
): Promise<ImportReport> {
  const file = parseFile(text);
  if (!file || file.tracks.length === 0) throw refuse(faults.noPlaylist);
  if (file.tracks.length > MOST_PLAYLIST_TRACKS) throw refuse(faults.tooManyTracks(MOST_PLAYLIST_TRACKS));
  const matches = await matchListedTracks(file.tracks);
  const trackIds = matches.flatMap(({ trackId }) => trackId ?? []);
  const name = (file.name ?? nameOf(fileName)).slice(0, LONGEST_NAME).trim() || playlistImport.unnamed;
  const made = trackIds.length > 0 ? await createPlaylist(userId, { name, trackIds }) : null;
  const foundBy = (way: string) => matches.filter((match) => 'by' in match && match.by === way).length;
  return {
    id: made?.id ?? null,
    name,
    listed: file.tracks.length,
    foundByPath: foundBy('path'),
    foundByNames: foundBy('names'),
    missed: matches.flatMap((match, i) =>
      'reason' in match ? [{ place: i + 1, track: sayTrack(file.tracks[i]!), reason: match.reason }] : [],
    ),
  };
}

function parseFile(text: string): ListedPlaylist | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{')) return parseJspf(text);
  return start.startsWith('<') ? parseXspf(start) : parseM3u8(text);
}

const nameOf = (fileName: string) => fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim();

const sayTrack = ({ artist, title, path }: ListedTrack) =>
  ([artist, title].filter(Boolean).join(' – ') || path || playlistImport.unnamedTrack).slice(
    0,
    LONGEST_TRACK,
  );

const refuse = (reason: string) =>
  new AppError('invalid_input', sayField('text', reason), [{ field: 'text', reason }]);
