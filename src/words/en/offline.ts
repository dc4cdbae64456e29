import type { StreamQuality } from '@/domain/contracts/library';
import { countOf, numeral } from './amounts';
import { sizeInWords } from './sizes';

const keptOf = (done: number, total: number) => `${numeral(done)} of ${numeral(total)}`;

/** What a button says of a list that may be kept on this device. */
export const keepButton = {
  keep: 'Keep on this device',
  keeping: (done: number, total: number) => `Keeping: ${keptOf(done, total)}`,
  paused: (done: number, total: number) => `Paused: ${keptOf(done, total)}`,
  noRoom: (done: number, total: number) => `No room: ${keptOf(done, total)}`,
  keptInPart: (done: number, total: number) => `On this device: ${keptOf(done, total)}`,
  kept: 'On this device',
  goOn: 'Go on',
  takeOff: 'Take off this device',
  all: 'All that is on this device',
};

/** In what quality music is kept, and what an hour of it takes. */
export const keptQuality: Record<StreamQuality, { label: string; hint: string }> = {
  original: { label: 'Original files', hint: 'as large as they are' },
  '320': { label: '320 kbit/s', hint: '144 MB an hour' },
  '192': { label: '192 kbit/s', hint: '86 MB an hour' },
  '128': { label: '128 kbit/s', hint: '58 MB an hour' },
};

export const keepMessages = {
  takenOff: 'Taken off this device',
  notConverted: 'This browser cannot play it, and the server cannot convert it.',
  gone: 'Its file is no longer in its folder.',
  notSent: (status: number) => `The server could not send it (${status}).`,
};

export const keptRow = {
  kind: { playlist: 'Playlist', album: 'Album', discover: 'Discover' },
  tracksInPart: (done: number, total: number) => `${numeral(done)} of ${countOf(total, 'track')}`,
  progress: (title: string) => `${title}: kept`,
  progressValue: keptOf,
  noRoom: 'This device has no more room. What is here plays; take something off and go on.',
  oneFailed: (title: string, reason: string) => `“${title}” could not be kept: ${reason}`,
  someFailed: (tracks: number, reason: string) => `${countOf(tracks, 'track')} could not be kept: ${reason}`,
  pause: (title: string) => `Pause keeping ${title}`,
  goOn: (title: string) => `Go on keeping ${title}`,
  takeOff: (title: string) => `Take ${title} off this device`,
};

export const offlinePage = {
  title: 'On this device',
  whileOffline:
    'The server does not answer. What is kept here plays all the same; plays and likes are told once you are back.',
  about: 'Lists and albums that are kept here play without a network. Signing out removes them.',
  nothing: 'Nothing is kept yet',
  howToKeep: '“Keep on this device” stands at the head of every playlist and album, and of your week.',
  toWeek: 'To your week',
  toPlaylists: 'To your playlists',
  kept: 'Kept',
  keptLabel: 'Kept on this device',
  taken: (tracks: number, bytes: number) => `${countOf(tracks, 'track')}, ${sizeInWords(bytes)}`,
  takenAndFree: (tracks: number, bytes: number, freeBytes: number) =>
    `${countOf(tracks, 'track')}, ${sizeInWords(bytes)} · ${sizeInWords(freeBytes)} free`,
  cannotKeep: 'This browser cannot keep music here',
  whyCannotKeep:
    'Browsers keep music only for sites they reach over https. On this address Segue plays while there is a network; ask whoever runs the server for an https address.',
};

/** While the server cannot be reached. */
export const offlineNote = {
  title: 'Offline',
  whatIsHere: 'What is on this device',
  both: 'Offline: what is on this device',
};

export const installSection = {
  title: 'As an app',
  about: 'Segue can have a window and an icon of its own.',
  install: 'Install Segue',
  byHandOnIos: 'In Safari press Share, then “Add to Home Screen”.',
  byHandOnMac: 'In Safari choose File, then “Add to Dock”.',
};

export const newVersion = {
  title: 'There is a new version of Segue',
  about: 'It comes when you reload; the queue is kept.',
  reload: 'Reload',
};
