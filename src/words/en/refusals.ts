/** Why the server refuses what was asked of it, in words for who asked. */
export const refusals = {
  signInFirst: 'Sign in first.',
  onlyAdmin: 'Only the admin may do this.',
  otherSite: 'This call came from another site.',
  noSuchCall: 'There is no such call.',
  notJson: 'The body is not JSON.',
  wrongType: 'Send the body as application/json.',
  bodyTooLarge: (bytes: number) => `The body may have at most ${bytes} bytes.`,
  partDown: 'A part of the server is down. Try again soon.',
  failed: 'Something went wrong on the server. It was written to the log.',
  signInFailed: 'Something went wrong on the server.',
  notPossible: 'That is not possible.',
  nobodyCanSignIn: 'Nobody can be signed in at this moment. Try again soon.',
  byInvitation: 'Sign-up is by invitation. Ask the person who runs this server for a link.',
};

/** What is wrong with a field, as the end of a sentence that begins with its name. */
export const faults = {
  notValid: 'is not valid',
  notJson: 'is not JSON',
  noText: 'holds characters that are no text',
  notAnId: 'must be an id',
  inFuture: 'lies in the future',
  otherPlay: 'belongs to another play',
  sameAsA: 'must differ from a',
  notEmptyBesideRules: 'must be empty where rules decide',
  notInLibrary: (tracks: number, of: number) => `${tracks} of ${of} are not in the library`,
  noArtist: (id: string) => `no artist has the id ${id}`,
  noWords: 'has no letters or digits',
  siteBesidePage: 'must not be given beside documentId',
  noPlaylist: 'lists no tracks as m3u8, xspf or jspf do',
  tooManyTracks: (most: number) => `lists more than the ${most} tracks a playlist holds`,
};

/** A field by its name in the interface, for the programs that send what pages never do. */
export const rawField = (field: string, reason: string): string => `${field}: ${reason}`;

export const noSuch = {
  account: 'There is no such account.',
  album: 'There is no such album.',
  artist: 'There is no such artist.',
  correction: 'There is no such correction.',
  folder: 'There is no such folder.',
  import: 'There is no such import.',
  invitation: 'There is no such open invitation.',
  page: 'There is no such page.',
  playlist: 'There is no such playlist.',
  pressSource: 'There is no such press source.',
  session: 'There is no such session of yours.',
  track: 'There is no such track.',
  trial: 'There is no such trial.',
};

export const accountRefusals = {
  lastAdmin: 'Somebody has to run the server. Give the role to another account first.',
  closed: 'This account was closed. Ask the person who runs this server.',
  isClosed: 'This account is closed. Open it again first.',
};

export const blendRefusals = {
  same: 'Lists are made by this blend already.',
  noWinner: 'This trial has no winner that could be adopted.',
  noneAdopted: 'No blend was ever adopted: there is none to go back to.',
};

export const libraryRefusals = {
  fileGone: 'The file of this track is gone.',
  beyondEnd: (bytes: number) => `The file has ${bytes} bytes.`,
  demoFolder: 'This is the demo collection: remove it with its own button.',
  folderKnown: 'This folder is in the library.',
  /** A folder that is, lies in or holds one that is there: the sentence, and what is wrong with the field. */
  overlap: {
    same: overlap('is'),
    inside: overlap('lies in'),
    around: overlap('holds'),
  },
  nobodyWaits: 'Nobody waits for the converted file any more.',
  needsFfmpeg: 'Converting this file needs ffmpeg on the server.',
  cannotConvert: (why: string) => `The file cannot be converted: ${why}`,
  demoRemoved: 'The demo was removed already. It can be composed again.',
  radioSeed: {
    track: 'There is no such track to make a radio of.',
    artist: 'There is no such artist to make a radio of.',
    list: 'There is no such list to make a radio of.',
  },
};

function overlap(relation: string) {
  return {
    sentence: (folder: string) => `This folder ${relation} ${folder}, which is in the library.`,
    reason: (folder: string) => `${relation} ${folder}`,
  };
}

export const soundRefusals = {
  noBeginning: 'The track at the beginning of the way is not there, or was not listened to yet.',
  noEnd: 'The track at the end of the way is not there, or was not listened to yet.',
  tooLittle: 'There is too little music of this kind that was listened to.',
};

export const listRefusals = {
  noneThisWeek: 'There is no list of this week.',
  noneToSteer: 'There is no list of this week to steer.',
  noneToRestore: 'There is no list to bring back.',
  mixesBeingMade: 'Your mixes are being made. This one opens by itself when it is there.',
  noMix: 'None of your tastes has a mix of this name today.',
  notArtists: 'artistIds: some are not artists of this library',
  trialRuns: 'A trial is running. End it before you start another.',
};

export const playbackRefusals = {
  otherDevice: 'Another device was heard since: tell the whole queue.',
};

export const playlistRefusals = {
  full: (most: number) => `A playlist holds at most ${most} tracks.`,
  notSmart: 'The tracks of this playlist were chosen. Make a smart one for rules.',
  smart: 'Rules decide what is in this playlist. Change them, or keep it as it is now.',
  notCollaborative: 'Rules decide what is in this playlist: others cannot add to it.',
  newerRules: 'The rules of this playlist are of a newer version. They were kept as they are.',
  notYours: 'Only the listener whose playlist it is may do this.',
  notYoursToChange: 'Only the listener whose playlist it is may change it.',
};

export const pressRefusals = {
  known: 'This is a press source already.',
  isKnown: 'is a source already',
  noAddress: 'is not an address',
  unreadable: (why: string) => `cannot be read: ${why}`,
};

export const communityRefusals = {
  file: (reason: string) => `The file ${reason}.`,
  thisFile: (reason: string) => `This file ${reason}.`,
  names: (reason: string) => `The file of names ${reason}.`,
  unreadable: (why: string) => `cannot be read: ${why}`,
  unknownFormat: 'is neither a table whose header names user, artist and plays, nor ListenBrainz listens',
  noLine: 'holds no line',
  beingImported: 'is being imported',
  unchanged: 'is imported already and has not changed since',
  needsNames: 'The file has numbers for artists: their names are needed too.',
  namesNeeded: 'is needed: a table of id and name, and no artists.dat lies beside the file',
  noHeader: 'has no header of id and name',
  tooManyNames: 'holds too many names',
  noNames: 'holds no names',
  didNotFail: 'This import did not fail.',
};

export const historyRefusals = {
  file: (name: string, reason: string) => `${name} ${reason}.`,
  empty: 'is empty',
  unreadable: (why: string) => `cannot be read: ${why}`,
  unknownFormat:
    'is none of the histories known here: Spotify’s JSON, a Last.fm CSV, ListenBrainz listens, or a zip of them',
  tooLarge: 'A history may have at most 2 GB.',
  notWaiting: 'This history is not waiting to be imported.',
  alreadyOut: 'It has been taken out already. Send the file again to have it back.',
};
