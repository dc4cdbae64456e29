/** What a browser's tab calls each page that has no name of its own. */
export const pageTitles = {
  admin: {
    jobs: 'Server: Jobs',
    library: 'Server: Library',
    models: 'Server: Models',
    people: 'Server: People',
    press: 'Server: Press',
    quality: 'Server: Quality',
  },
  album: 'Album',
  albums: 'Albums',
  artist: 'Artist',
  artists: 'Artists',
  discover: 'Discover',
  discoverWeek: (week: string) => `Discover ${week}`,
  genres: 'Genres',
  history: 'Your history',
  map: 'Map',
  mix: 'Mix',
  newPassword: 'New password',
  newSmartPlaylist: 'New smart playlist',
  offline: 'On this device',
  playlist: 'Playlist',
  playlistRules: 'Rules of a playlist',
  playlists: 'Playlists',
  rediscover: 'Rediscover',
  search: 'Search',
  settings: 'Settings',
  signIn: 'Sign in',
  stats: 'Your year',
  taste: 'Your taste',
  tasteMix: 'Mix of your taste',
  track: 'Track',
  tracks: 'Tracks',
  welcome: 'Welcome',
  years: 'Years',
};

/** What the app says of itself to browsers. */
export const site = {
  description: 'Your music, and every Monday thirty tracks you have not heard, with the evidence for each.',
};

/** When a page cannot be made. */
export const pageFailed = {
  title: 'This page could not be made',
  nothingLost: 'The server or its database did not answer as it should. Nothing you did is lost.',
  nothingLostWithoutFrame:
    'The server or its database did not answer as it should. Nothing you did is lost: plays and likes are kept in this browser until they arrive.',
  inLog: (digest: string) => `In the server’s log: ${digest}`,
};

/** When nothing is at an address. */
export const pageNotFound = {
  title: 'Nothing at this address',
  why: 'It may have left the library, or the link is not whole.',
  whyWithoutFrame: 'It may have been removed from the library, or the link is not whole.',
};
