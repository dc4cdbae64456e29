/** What the pages say where an answer is not what was asked for and the server had no words of its own. */
export const answerErrors = {
  inThePage: 'Something went wrong in this page. Reload it and try again.',
  notUnderstood:
    'The server answered in a way this page does not understand. Reload it: it may be of an older version.',
  offline: 'The server does not answer. Are you connected?',
  status: (status: number) => `The server answered ${status}.`,
};
