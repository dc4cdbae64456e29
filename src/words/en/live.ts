/** What plays in another tab of this browser. */
export const otherTab = {
  playsThere: 'Plays in another tab',
  playHere: 'Play here',
  goesOn: 'Goes on in this tab',
  backToQueue: 'Back to my queue',
};
