import { countOf, numeral } from './amounts';

export const queuePanel = {
  title: 'Queue',
  toCome: 'To come',
  heard: 'Heard',
  now: 'Now',
  next: 'Next',
  nextShuffled: 'Next, shuffled',
  nothingWaits: 'Nothing is waiting. Press play on a list, or add tracks from the menu of their rows.',
  saveAsPlaylist: 'Save as playlist',
  /** The playlist that it is saved as. */
  playlist: (day: string) => `Queue of ${day}`,
  more: (tracks: number) => `and ${numeral(tracks)} more`,
};

export const queueRow = {
  moveUp: (title: string) => `Move ${title} up`,
  moveDown: (title: string) => `Move ${title} down`,
  takeOut: (title: string) => `Take ${title} out`,
  moved: (title: string, place: number) => `${title} is number ${place} of what comes`,
};

/** What can be taken back. */
export const queueUndo = {
  takenOut: (title: string) => `“${title}” taken out of the queue`,
  cleared: (tracks: number) => `${countOf(tracks, 'track')} taken out of the queue`,
  replaced: 'Your queue gave way to this list',
};

export const heardRows = {
  nothing: 'What you hear is listed here, on whichever device you hear it.',
  here: 'Heard on this page',
  earlier: 'Earlier',
  more: 'Show more of what was heard',
  again: (title: string) => `Hear ${title} again`,
};

/** To go on with what plays on another device. */
export const sessionOffer = {
  where: (time: string, device: string) => `At ${time}, on ${device}`,
  goOn: 'Go on here',
  notNow: 'Not now',
  wentOn: (device: string) => `Goes on from ${device}`,
  backToMine: 'Back to my queue',
};

/** What a device is called that has no better name. */
export const device = {
  androidPhone: 'Android phone',
  androidTablet: 'Android tablet',
  browserOn: (browser: string, system: string) => `${browser} on ${system}`,
  unknown: 'another browser',
};
