export const welcomeSteps = {
  label: 'Steps',
  names: ['Account', 'Music', 'Taste', 'First list'],
};

export const accountStep = {
  title: 'Thirty tracks you have not heard, every Monday',
  about:
    'Out of your own music, with the evidence for each. This server has no account yet: the first one runs it, adds music and invites others.',
  whereItStays:
    'All of this stays on this machine. Your time zone is taken from the browser, so that your list comes on your Monday; you can change it later.',
};

export const musicStep = {
  title: 'Where is your music?',
  about:
    'Name a folder on the machine that Segue runs on. Files are read, never changed, moved or sent anywhere.',
  next: 'Continue',
  readingGoesOn: 'Reading goes on while you do.',
  whatIsMissing: 'Name a folder, or take the demo collection.',
};

export const addFolder = {
  first: 'Folder',
  another: 'Another folder',
  hint: 'Its whole path. Folders inside it are read too.',
  example: '/home/me/Music',
  keepDemo: 'Keep the demo collection beside it; else it makes room for your music',
};

export const folderLine = {
  unreadable: (files: number) => `${files} unreadable`,
  readingFolder: (path: string) => `Reading ${path}`,
  reading: 'reading',
  waiting: 'waiting to be read',
};

/** The demo collection, offered, being composed, or there. */
export const demoChoice = {
  offer: 'Or listen to what Segue composes',
  isComposed: 'A demo collection is being composed already',
  isThere: 'A demo collection is there already',
  about:
    'It is music of artists that do not exist, rendered here, with listeners and reviews. Everything works with it, one click removes it, and it makes room when your own music comes.',
  aboutOneThatIsThere: (about: string) => `You need not choose anything. ${about}`,
  progress: 'Composing the demo collection',
  composing: (amount: string) => (amount ? `Composing now: ${amount}` : 'Composing now'),
  aboutToCompose: (amount: string) => (amount ? `About to be composed: ${amount}` : 'About to be composed'),
  tracks: (tracks: number) => `${tracks} demo tracks are in the library.`,
};

export const tasteStep = {
  toSettings: 'Back to the settings',
  title: 'Whom do you like?',
  threeAreEnough: 'Three artists are enough for a first list; more make it yours sooner.',
  again: 'These are your picks. Change them as you like: this week’s list is built anew when you save.',
  find: 'Find an artist',
  noneCalled: (name: string) => `No artist of the library is called “${name}”.`,
  more: 'More artists',
  arriving: (job: string, amount: string) => `${job}: more artists arrive as you look. ${amount}`,
  soon: 'The first artists appear here in a moment.',
  wall: 'Artists',
  makeList: 'Make my list',
  savePicks: 'Save my picks',
  notSaved: 'Not saved',
};

/** What is picked so far. */
export const selectedShelf = {
  label: 'Picked',
  putBack: (artist: string) => `Put ${artist} back`,
  missing: (count: number) => `${count} more to go`,
  picked: (count: number) => `${count} picked`,
};

/** The machine at work, on the way to a list. */
export const machineStep = {
  atWork: 'The machine is at work',
  ready: 'Your first list is ready',
  readySentence: 'Your first list is ready.',
  whatItDoes:
    'It listens to every track, reads what is written about the artists, and compares listeners. You can leave this page; the work goes on.',
  madeSoFar: 'Made from what is known so far. It gets better while the listening goes on.',
  whatIsThere: 'Thirty tracks, each with its evidence.',
  stay: 'Stay here',
  open: 'Open Discover',
  lookAround: 'Look around meanwhile',
};
