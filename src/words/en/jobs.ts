/** What the page of the jobs calls each. */
export const jobLabels = {
  'compose-demo': 'Composing the demo collection',
  'remove-demo': 'Removing the demo collection',
  'scan-library': 'Reading the music folders',
  'remove-closed-accounts': 'Removing accounts that were closed',
  'analyse-library': 'Listening to the music',
  'arrange-sounds': 'Sorting the music by its sound',
  'tune-sound-model': 'Tuning the ear to this library',
  'read-press-source': 'Reading what is written',
  'visit-press-host': 'Visiting a site of the press',
  'read-press': 'Looking for press that is due',
  'update-text-model': 'Comparing what is written',
  'import-community': 'Reading other people’s listening',
  'remove-community-import': 'Forgetting other people’s listening',
  'read-history': 'Reading a listening history',
  'import-history': 'Taking a listening history in',
  'remove-history': 'Taking a listening history out',
  'match-history': 'Looking for songs of old histories in the library',
  'search-collaborative-settings': 'Looking for better settings of the comparison',
  'train-collaborative': 'Comparing who listens to what',
  'train-blend': 'Learning from likes and skips',
  'evaluate-ranking': 'Asking whether the lists would have found it',
  'build-discover': 'Making a Discover list',
  'make-taste-mixes': 'Mixing for a listener’s tastes',
  'build-weekly-discover': 'Starting the week',
  'catch-up-discover': 'Looking for lists that are due',
};

/** What a running job counts, or is at. */
export const jobDetails = {
  percent: 'percent',
  megabytes: 'megabytes of listening',
  sweeps: 'sweeps over everybody’s listening',
  listens: 'listens',
  listeners: 'listeners',
  documents: 'documents',
  settings: 'settings tried',
  rendered: 'tracks rendered',
  pagesOf: (host: string) => `pages of ${host}`,
  track: (number: number, of: number) => `track ${number} of ${of}`,
  step: (number: number, of: number) => `step ${number} of ${of}`,
};

/** What has come of a job so far, or came of it. */
export const jobNotes = {
  badLines: (lines: number) => `${lines} lines that could not be taken`,
  listeners: (listeners: number) => `${listeners} listeners`,
  tracksAndArtists: (items: number) => `${items} tracks and artists`,
  refused: 'the model before goes on serving',
  tracks: (tracks: number) => `${tracks} tracks`,
  groups: (groups: number) => `${groups} groups`,
  answers: (answers: number) => `${answers} answers to tracks of lists`,
  demoListeners: (listeners: number) => `${listeners} simulated listeners`,
  demoPages: (pages: number) => `${pages} pages of press`,
  minutesHeard: (minutes: number) => `${minutes} minutes of music`,
  notAnalysed: (tracks: number) => `${tracks} not analysed`,
  takesTracks: (tracks: number) => `it takes ${tracks} tracks that were listened to`,
  tuned: (before: number, after: number) => `${before.toFixed(3)} before, ${after.toFixed(3)} after`,
  tuningKept: 'kept: all is listened to again',
  tuningNotKept: 'no clear gain: the ear stays as it was',
};

/** What a scan has found that is worth a word while it goes on. */
export const scanNotes = {
  covers: (count: number) => `${count} new covers`,
  moved: (count: number) => `${count} moved`,
  restored: (count: number) => `${count} back again`,
  problems: (count: number) => `${count} with problems`,
};
