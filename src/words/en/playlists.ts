import { countOf, durationInWords, numeral } from './amounts';

export const playlistsPage = {
  title: 'Playlists',
  newPlaylist: 'New playlist',
  newSmart: 'New smart playlist',
  none: 'No playlist yet',
  howToMake: 'Keep a way across the map or a mix as a playlist, or add tracks from the menu of their rows.',
  smart: 'Smart playlist',
  /** In place of a count, while what the rules find is not known. */
  byRules: 'By rules',
  by: (name: string) => `by ${name}`,
};

export const playlistPage = {
  plain: 'Playlist',
  smart: 'Smart playlist',
  collaborative: 'Playlist of everyone here',
  ofSomebody: (kind: string, name: string) => `${kind} · by ${name}`,
  changeRules: 'Change the rules',
  chooseSeveral: 'Choose several',
  nothingFits: 'No track fits the rules at this moment.',
  nothingInIt: 'Nothing in it yet. “Add to playlist” is in the menu of every track.',
  kept: 'Kept as a playlist',
  open: 'Open',
  keepAsItIs: 'Keep as it is now',
  keepCopy: 'Keep a copy',
  addedBy: (name: string) => `Added by ${name}`,
};

/** "60 tracks · 4 hr", and out of how many where the rules find more. */
export const playlistAmount = (tracks: number, lengthMs: number): string =>
  `${countOf(tracks, 'track')}${lengthMs > 0 ? ` · ${durationInWords(lengthMs)}` : ''}`;
export const outOfFitting = (amount: string, fitting: number): string =>
  `${amount}, out of ${numeral(fitting)} that fit`;

export const playlistName = {
  rename: 'Rename the playlist',
  label: 'Name of the playlist',
};

export const playlistDescription = {
  label: 'Description of the playlist',
  change: 'Change the description',
  describe: 'Describe it',
};

export const playlistDeletion = {
  deleted: 'Playlist deleted',
};

export const playlistSharing = {
  label: 'Who sees the playlist',
  private: 'Only you see it',
  public: 'Everyone here may listen',
  collaborative: 'Everyone here may add to it',
};

export const playlistRows = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  takeOut: 'Take out of the playlist',
  choose: (title: string) => `Choose ${title}`,
  moved: (what: string, place: number, places: number) => `${what}, now at ${place} of ${places}`,
  takenOut: 'Taken out of the playlist',
  manyTakenOut: (tracks: number) => `${countOf(tracks, 'track')} taken out`,
};

export const selectionBar = {
  label: 'Chosen tracks',
  chosen: (tracks: number) => `${countOf(tracks, 'track')} chosen`,
  takeOut: 'Take out',
  toTop: 'To the top',
  toEnd: 'To the end',
  chooseAll: 'Choose all',
};

/** What did not come about when a playlist was to be made or changed. */
export const playlistFailures = {
  notMade: 'The playlist was not made',
  notAdded: 'It was not added',
  notChanged: 'The playlist was not changed',
  notDeleted: 'The playlist was not deleted',
  notBroughtBack: 'The playlist was not brought back',
  notKept: 'It was not kept',
};
