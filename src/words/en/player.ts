import { countOf, durationInWords, numeral } from './amounts';

export const transport = {
  next: 'Next',
  previous: 'Previous',
  repeat: {
    off: 'Repeat: off',
    all: 'Repeat: the whole queue',
    one: 'Repeat: this track',
  },
};

export const playerBar = {
  wholeScreen: 'Whole screen',
  openWholeScreen: 'Now playing, on the whole screen',
  nothingPlays: 'Nothing plays. Choose a track, or press play on a list.',
};

export const miniPlayer = {
  open: (title: string, artist: string) => `Open the player: ${title} by ${artist}`,
  openWithRadio: (title: string, artist: string, radio: string) =>
    `Open the player: ${title} by ${artist}, radio from ${radio}`,
};

export const nowPlaying = {
  title: 'Now playing',
  near: 'Near by',
};

export const trackActions = {
  like: (title: string) => `Like ${title}`,
  takeBackLike: (title: string) => `Take back the like of ${title}`,
  dislike: (title: string) => `Not for me: ${title}`,
  takeBackDislike: (title: string) => `Take back: ${title} is not for me`,
};

export const seekBar = {
  label: 'Position',
  position: (at: string, length: string) => `${at} of ${length}`,
};

/** A position or length as it is said aloud: "3 minutes 7 seconds". */
export const spokenTime = (minutes: number, seconds: number): string =>
  minutes > 0 ? `${countOf(minutes, 'minute')} ${countOf(seconds, 'second')}` : countOf(seconds, 'second');

export const volumeControl = {
  label: 'Volume',
  mute: 'Mute',
  unmute: 'Sound on',
  percent: (percent: number) => `${percent} %`,
};

export const speedMenu = {
  label: (rate: number) => `Speed: ${numeral(rate, 2)} times`,
  chosen: 'chosen',
  times: (rate: number) => `${numeral(rate, 2)}×`,
  asRecorded: (rate: number) => `${numeral(rate, 2)}×, as recorded`,
};

/** Where a long or spoken track goes on. */
export const place = {
  goesOnAt: (title: string, time: string) => `“${title}” goes on at ${time}`,
  fromTheStart: 'From the start',
  left: (ms: number) => `${durationInWords(ms)} left`,
};

export const sleepMenu = {
  stopIn: (minutes: number) => `Stop in ${countOf(minutes, 'minute')}`,
  stopAfterTrack: 'Stop after this track',
  doNotStop: 'Do not stop',
};

/** What the sleep timer will do. */
export const sleepTimer = {
  off: 'Sleep timer: off',
  afterTrack: 'Sleep: after this track',
  withinAMinute: 'Sleep: within a minute',
  inMinutes: (minutes: number) => `Sleep: in ${countOf(minutes, 'minute')}`,
};

export const tempoAndKey = {
  beatsPerMinute: (tempo: number) => `${tempo} beats per minute`,
  bpm: 'BPM',
};
