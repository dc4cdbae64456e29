/** What the pages say where an answer is not what was asked for and the server had no words of its own. */
export const answerErrors = {
  inThePage: 'Something went wrong in this page. Reload it and try again.',
  notTheServer:
    'Something else than the server answered. Reload the page; you may have to sign in on the way to it.',
  offline: 'The server does not answer. Are you connected?',
  status: (status: number) => `The server answered ${status}.`,
};
