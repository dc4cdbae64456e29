/** What searching says: the search page and the palette. */
import { countOf } from './amounts';

export const searchPage = {
  label: 'Search the library',
  placeholder: 'Artists, albums, tracks',
  morePalette: 'Pages and actions, too',
};

export const recentSearches = {
  title: 'Lately',
  forget: 'Forget these',
  howToBegin: 'Begin with a few letters. Typing errors are forgiven: “bjrok” finds Björk.',
};

export const searchResults = {
  found: ({ artists, albums, tracks }: { artists: number; albums: number; tracks: number }) =>
    `${countOf(artists, 'artist')}, ${countOf(albums, 'album')} and ${countOf(tracks, 'track')} found`,
  artists: 'Artists found',
  albums: 'Albums found',
  nothing: 'Nothing found',
  nothingFor: (query: string) => `Nothing found for “${query}”`,
  tryFewer: 'Try fewer letters, or only the name of the artist.',
};

export const palette = {
  title: 'Search everything',
  label: 'Search artists, albums, tracks, playlists, pages and actions',
  found: 'Found',
  nothingFor: (query: string) => `Nothing found for “${query}”. Fewer letters find more.`,
  stillHere: 'Pages and actions are still here.',
};

/** Groups of what the palette offers. */
export const paletteGroups = {
  lately: 'Lately',
  pages: 'Pages',
  actions: 'Actions',
  radio: 'Radio',
};

export const paletteItems = {
  radioFrom: (name: string) => `Play a radio from ${name}`,
  newPlaylist: 'New playlist',
  keptHere: 'Kept on this device',
  newSmartPlaylist: 'New smart playlist',
};

/** Pages of the server's settings, by their address under /admin. */
export const paletteAdminPages = {
  library: 'Settings: Library',
  users: 'Settings: Users',
  jobs: 'Settings: Jobs',
  press: 'Settings: Press',
  quality: 'Settings: Quality',
  models: 'Settings: Models',
};
