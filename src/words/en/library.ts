/** What lists of music, their rows and what can be done with them say, wherever they are shown. */
import { countOf, numeral } from './amounts';

export const trackList = {
  label: 'Tracks',
};

export const addToQueueWords = {
  action: 'Add to queue',
  added: 'Added to the queue',
};

export const playNextWords = {
  action: 'Play next',
  done: 'Plays next',
};

export const playSign = {
  play: (title: string) => `Play ${title}`,
  pause: (title: string) => `Pause ${title}`,
};

export const badges = {
  demo: 'demo',
  fileMissing: 'file missing',
};

export const trackMenu = {
  label: (title: string) => `More about ${title}`,
  startRadio: 'Start a radio',
  addToPlaylist: 'Add to playlist',
  notForMe: 'Not for me',
  takeBackNotForMe: 'Take back “not for me”',
  about: 'About this track',
  toArtist: 'Go to artist',
  toAlbum: 'Go to album',
};

export const addToPlaylist = {
  title: 'Add to a playlist',
  nameOfNew: 'Name of a new playlist',
  new: 'A new playlist',
  make: 'Make',
  yours: 'Your playlists',
  aboutAnothers: (tracks: number, owner: string) => `${countOf(tracks, 'track')} · by ${owner}`,
  added: 'Added to the playlist',
};

export const keepAsPlaylist = {
  action: 'Keep as playlist',
  kept: 'Kept as a playlist',
  open: 'Open',
};

/** What the page of one thing says while it is not there. */
export const detailState = {
  missing: {
    album: 'There is no such album',
    artist: 'There is no such artist',
    list: 'There is no such list',
    mix: 'There is no such mix',
    playlist: 'There is no such playlist',
    track: 'There is no such track',
  },
  loading: {
    album: 'Loading the album',
    artist: 'Loading the artist',
    list: 'Loading the list',
    mix: 'Loading the mix',
    playlist: 'Loading the playlist',
    track: 'Loading the track',
  },
  why: 'It may have left the library since the link was made.',
  toLibrary: 'To the library',
};

export const runningJobs = {
  label: 'Running jobs',
  starting: 'Starting',
};

export const emptyLibrary = {
  filling: 'The shelves are being filled',
  aboutFilling: 'Tracks appear here as they are found. You can leave this page meanwhile.',
  title: 'No music yet',
  addFolder: 'Add a music folder',
  howToAdd:
    'Point Segue at a folder of music on this machine. Files are only read, never changed. Or have the demo collection composed, to try everything with.',
  whoAdds: 'Whoever runs this server has not added a music folder yet.',
};

export const demoCollection = {
  compose: 'Compose the demo collection',
  notComposed: 'The demo is not being composed',
  remove: 'Remove the demo',
  removing: 'Removing the demo',
  notRemoved: 'The demo was not removed',
  goesIn: (seconds: number) => `The demo goes in ${countOf(seconds, 'second')}`,
  untilThen: 'Until then everything is as it was.',
  keep: 'Keep the demo after all',
  stays: 'The demo stays',
  didNotStay: 'The demo did not stay',
};

/** Beats a minute and key of a track, as they are read out. */
export const tempoAndKey = {
  notListenedTo: 'Not listened to yet',
  notKnown: 'Tempo and key not known yet',
  beats: (tempoBpm: number) => `${numeral(tempoBpm)} beats a minute`,
};
