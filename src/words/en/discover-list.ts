/** A list made anew, and the one before brought back. */
export const rebuildWords = {
  building: 'Building the list anew',
  buildingThisWeeks: 'Building this week’s list anew',
  presentIsKept: 'The present one is kept: you can bring it back.',
  presentComesBack: 'The present one can be brought back.',
  built: 'The list was built anew',
  failed: 'The list was not rebuilt',
  presentWasKept: (error: string) => `${error} The present one was kept.`,
  isBack: 'The list of before is back',
  notBroughtBack: 'The list was not brought back',
  staysAsItWas: 'The list stays as it was',
};

/** Why there is no list. */
export const noList = {
  whichArtists: 'Which artists do you love?',
  pickSome: 'Pick a few',
  threeAreEnough:
    'Three are enough for a first list. It is built at once, and every Monday there is a new one.',
  noneThatWeek: 'There was no list in that week',
  toThisWeek: 'To this week’s',
  notLoaded: 'Your list did not load',
  feedbackIsKept: 'Your likes and skips are kept and count when it is back.',
  isMade: 'Your list is being made',
  howItIsMade:
    'Segue listens to the tracks, reads what is written about them and compares what people play. The list appears here by itself; you can leave this page meanwhile.',
  goingOn: 'What is going on',
  lastFailure: (error: string) => `The last attempt failed: ${error}`,
};
