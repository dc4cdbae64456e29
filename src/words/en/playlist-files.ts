import type { ImportReport } from '@/domain/contracts/playlist-files';
import type { PlaylistFormat } from '@/domain/playlist-files/listed-track';
import { countOf, numeral } from './amounts';

export const playlistExport = {
  action: 'Export',
  formats: {
    m3u8: 'm3u8, for nearly every player',
    xspf: 'xspf, with album and length',
    jspf: 'jspf, the same in JSON',
  } satisfies Record<PlaylistFormat, string>,
};

export const playlistImport = {
  action: 'Import',
  file: 'Playlist file',
  notImported: (fileName: string) => `${fileName} was not imported`,
  tooLarge: 'It is larger than a playlist file may be. Split it into several.',
  imported: (name: string) => `Imported “${name}”`,
  found: ({ foundByPath, foundByNames, listed }: ImportReport) =>
    `${numeral(foundByPath + foundByNames)} of ${countOf(listed, 'track')} found: ${foundByPath} by where the file lies, ${foundByNames} by artist, title and length.`,
  noneFound: 'None of it is here',
  noneMade: (listed: number) =>
    `No playlist was made: of ${countOf(listed, 'track')} in the file none was found. Add the folder they are in, and import it again.`,
  missed: 'Tracks that were not found',
  whyMissed: {
    unknown: 'not in the library',
    'other-recording': 'only a recording of another length is here',
    ambiguous: 'several files are as likely',
  } satisfies Record<ImportReport['missed'][number]['reason'], string>,
  open: 'Open it',
  undo: 'Undo the import',
  undone: 'The import was taken back',
  unnamed: 'Imported playlist',
  unnamedTrack: 'a track without a name',
};
