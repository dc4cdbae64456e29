import type { ReactNode } from 'react';
import type { HistoryImport, HistoryReport } from '@/domain/contracts/history';
import { countOf, numeral, percentage } from './amounts';
import { partInWords } from './history-in-words';

export const historyPage = {
  title: 'Your history',
  about: (link: (text: string) => ReactNode) => (
    <>
      What you heard on Spotify, told Last.fm or ListenBrainz counts here too: your lists and your taste go by
      it from then on, and {link('your years')} are whole. The file stays on this server until it is read,
      then it is deleted.
    </>
  ),
  bring: 'Bring a file',
  brought: 'What you brought',
  imports: 'Imports',
  nothingYet: 'Nothing yet. You see what a file holds before anything of it counts.',
};

export const bringHistory = {
  sending: (file: string) => `Sending ${file}`,
  sent: (share: number) => percentage(Math.round(100 * share)),
  callOff: 'Call off',
  choose: 'Choose files',
  orDrop: 'Or drop them here: Spotify’s JSON or its zip, a Last.fm CSV, ListenBrainz listens. Up to 2 GB.',
  files: 'Files of your history',
  failed: (fault: string) => `${fault} Nothing of it was kept.`,
  connectionLost: 'The connection was lost before all of it was sent.',
};

/** How one gets at one's own history. */
export const whereToFind = {
  title: 'Where to find yours',
  services: [
    {
      name: 'Spotify',
      how: 'On your account page, under privacy, ask for your “extended streaming history”. It comes by mail within 30 days as a zip: send all of it. The smaller “account data” works too, for the last year.',
    },
    {
      name: 'Last.fm',
      how: 'Export your scrobbles as CSV with one of the usual exporters: artist, album, track and date in columns, with a header or without.',
    },
    {
      name: 'ListenBrainz',
      how: 'In your settings, export your data: a zip, or a file of listens, one a line.',
    },
  ],
};

/** What is done with an import just now; nothing where it is taken in. */
export const importStates: Partial<Record<HistoryImport['status'], string>> = {
  reading: 'being read',
  ready: 'not counted yet',
  importing: 'being taken in',
  failed: 'failed',
  removing: 'being taken out',
};

export const importCard = {
  takenIn: (when: string) => `taken in ${when}`,
  reading: (file: string) => `Reading ${file}`,
  takingIn: (file: string) => `Taking ${file} in`,
  failed: (error: string) =>
    `It could not be read to its end: ${error}. Nothing of it counts. Discard it and send the file again.`,
  notTakenIn: 'It was not taken in',
  takeIn: 'Take it in',
  nothingNew: 'There is nothing new in it.',
};

/** What an import would bring. */
export const importPreview = {
  nothing: 'There is no listen in it that can be taken.',
  listens: 'Listens',
  listensOf: (listens: number, songs: number, artists: number) =>
    `${numeral(listens)}, of ${countOf(songs, 'song')} by ${countOf(artists, 'artist')}`,
  from: 'From',
  inLibrary: 'In your library',
  known: 'Known already',
  /** A part of all listens, with their number where the part alone does not tell it. */
  part: (part: number, all: number) =>
    `${partInWords(part, all)}${part > 0 && part < all ? ` (${numeral(part)})` : ''}`,
  most: 'Most heard in it',
  artist: 'Artist',
  notInLibrary: 'not in your library',
};

/** What came of an import; `mark` makes a number stand out. */
export const importReport = {
  seeYears: 'See your years',
  hideSongs: 'Hide the songs',
  showSongs: 'Show the songs',
  haveListFollow: 'Have this week’s list follow',
  counts: ({ plays, matchedSongs }: HistoryReport, mark: (text: string) => ReactNode) => (
    <>
      {mark(countOf(plays, 'play'))} of {countOf(matchedSongs, 'song')} in your library count from now on.
    </>
  ),
  known: ({ known }: HistoryReport, mark: (text: string) => ReactNode) => (
    <>{mark(countOf(known, 'listen'))} were known already, and count once.</>
  ),
  kept: ({ unmatched, unmatchedSongs, ofKnownArtists }: HistoryReport, mark: (text: string) => ReactNode) => (
    <>
      {mark(countOf(unmatched, 'listen'))}
      {` of ${countOf(unmatchedSongs, 'song')} your library does not have are kept for later: when such a song is added, they become its plays.`}
      {ofKnownArtists > 0
        ? ` ${numeral(ofKnownArtists)} of them are by artists you have, and tell your taste already.`
        : ''}
    </>
  ),
};

export const songList = {
  keptForLater: (songs: number) => `Kept for later (${numeral(songs)})`,
  inLibrary: (songs: number) => `In your library (${numeral(songs)})`,
  search: 'Search the songs',
  example: 'Artist or title',
  noneCalled: 'No song is called so.',
  none: 'There are none.',
  caption: 'Songs, most heard first',
  song: 'Song',
  artist: 'Artist',
  listens: 'Listens',
};

export const removeWords = {
  takeOut: 'Take out',
  discard: 'Discard',
  takeFileOut: (file: string) => `Take ${file} out`,
  discardFile: (file: string) => `Discard ${file}`,
  isTakenOut: 'It is being taken out',
  whatIsTakenOut: 'With all plays it brought, and nothing else.',
  discarded: 'Discarded',
  nothingCounted: 'Nothing of it was counted.',
  notRemoved: 'It was not removed',
  isBack: 'Back as it was',
  notBroughtBack: 'It was not brought back',
};
