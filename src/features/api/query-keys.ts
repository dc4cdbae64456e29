/**
 * First parts of the query keys. Live events refresh all that begins with one of them:
 * `library` when files were added or removed, `discover` when a list was built.
 */
export const queryKeys = {
  me: ['me'],
  setup: ['setup'],
  /** Where the listener is signed in. */
  sessions: ['sessions'],
  jobs: ['jobs'],
  /** Tracks, albums, artists, genres, search. */
  library: ['library'],
  /** Part of the library: tracks come and go. */
  playlists: ['library', 'playlists'],
  discover: ['discover'],
  /** The picture of one's taste; a list that is built goes by it. */
  taste: ['taste'],
  tasteMixes: ['taste', 'mixes'],
  /** What was brought from elsewhere. */
  history: ['history'],
  stats: ['stats'],
  admin: ['admin'],
  track: (trackId: string) => ['library', 'track', trackId],
} as const;
