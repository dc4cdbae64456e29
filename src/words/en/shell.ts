/** What the frame round all pages says: its places, the account's menu, the keys. */

import { countOf } from './amounts';

/** The places of the app. */
export const places = {
  label: 'Main',
  home: 'Home',
  discover: 'Discover',
  library: 'Library',
  taste: 'Taste',
  map: 'Map',
  playlists: 'Playlists',
  stats: 'Stats',
  rediscover: 'Rediscover',
  search: 'Search',
  settings: 'Settings',
};

export const appFrame = {
  skip: 'Skip to the page',
  player: 'Player',
};

export const accountMenu = {
  server: 'Server',
  themeOfSystem: 'Theme of the system',
  light: 'Light',
  dark: 'Dark',
  signOut: 'Sign out',
};

export const offlinePages = {
  title: 'You are offline',
  wait: 'This page is not on this device. The music goes on; it opens once you are back.',
};

export const jobNote = {
  withOthers: (job: string, others: number) => `${job} and ${others} more`,
};

export const shortcutHelp = {
  title: 'Keys',
  single: 'Use single-key shortcuts',
};

/** Keys as they are labelled. */
export const keyNames = {
  space: 'Space',
  escape: 'Esc',
  palette: 'Ctrl or ⌘ K',
};

/** What the keys do. */
export const shortcutWords = {
  playOrPause: 'Play or pause',
  next: 'Next',
  previous: 'Previous, or back to the start',
  back: (seconds: number) => `Back ${countOf(seconds, 'second')}`,
  ahead: (seconds: number) => `Ahead ${countOf(seconds, 'second')}`,
  like: 'Like what plays',
  notForMe: 'Not for me: on to the next',
  mute: 'Mute',
  softer: 'Softer',
  louder: 'Louder',
  repeat: 'Repeat',
  radio: 'Radio from what plays',
  sleepTimer: 'Sleep timer: the next choice',
  slower: 'Slower, where someone speaks',
  faster: 'Faster, where someone speaks',
  queue: 'Queue',
  nowPlaying: 'Now playing, on the whole screen',
  browse: 'Library: browse',
  closePanel: 'Close the panel',
  showKeys: 'Show these keys',
};
