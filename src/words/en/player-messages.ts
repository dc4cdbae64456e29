import { countOf } from './amounts';

/** Why a file does not play. */
export const failureReasons = {
  noAnswer: 'The server does not answer. Are you connected?',
  damaged: 'This browser cannot play the file, or it is damaged.',
  damagedFormat: (format: string) => `This browser cannot play the file (${format}), or it is damaged.`,
  signedOut: 'You are signed out.',
  notConverted:
    'This browser cannot play the file, and the server cannot convert it: that needs ffmpeg there.',
  gone: 'The file is no longer in its folder.',
  unread: (status: number) => `The server could not read it (${status}).`,
};

export const playbackFailure = {
  title: (track: string) => `“${track}” does not play`,
  nextFollows: (reason: string) => `${reason} The next one follows.`,
  waits: 'The music waits for the network',
  waitsWhy: 'The server does not answer. Press play to try again: it goes on where it was.',
  goesOnByItself: 'It goes on by itself where it was, once the server answers.',
  gone: (track: string) => `“${track}” is no longer in the library`,
  allGone: 'These tracks are no longer in the library',
  restFollows: 'What is left of the queue follows.',
};

/** What is not on this device, while there is no network. */
export const outOfReach = {
  nothingElse: 'Nothing else of the queue is on this device',
  restWaits: 'You are offline. The rest plays once you are back.',
  passedOver: (tracks: number) => `${countOf(tracks, 'track')} passed over`,
  onPassedOver: (next: string) => `Not on this device: “${next}” is.`,
  onePassedOver: (track: string) => `“${track}” is passed over`,
  onOnePassedOver: (next: string) => `You are offline, and it is not on this device: “${next}” is.`,
};

export const feedback = {
  liked: 'Liked',
  likeTakenBack: 'Like taken back',
  takenBack: 'Taken back',
  lessLikeThis: 'Less like this',
  notAgain: (track: string) => `“${track}” will not be suggested again.`,
  kept: 'Kept; it is told once you are online again.',
  notSaved: 'That was not saved',
  whyNotSaved: 'The track is no longer in the library.',
};
