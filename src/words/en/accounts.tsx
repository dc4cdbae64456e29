import type { ReactNode } from 'react';
import { countOf } from './amounts';

/** What the page says where one signs in or makes an account. */
export const signInPage = {
  welcomeBack: 'Good to hear you again',
  whereYouLeft: 'Your music and this week’s list are where you left them.',
  invited: 'You are invited',
  whatComes: 'Make an account on this server. Then pick a few artists, and the first list is made for you.',
  haveAccount: 'I have an account',
  makeAccount: 'Make an account',
  askForInvitation: 'New here? Ask the person who runs this server for an invitation.',
  needsScript: (link: (text: string) => ReactNode) => (
    <>Segue needs JavaScript to play music. {link('Switch it on')} and reload.</>
  ),
};

/** The page behind an admin's link. */
export const newPasswordPage = {
  title: 'A new password',
  about: 'Choose one; then sign in with it. Wherever you were signed in, you are signed out.',
  password: 'New password',
  set: 'Set the password',
  done: 'The password is set',
  doneAbout: 'Sign in with your e-mail address and the new password.',
  toSignIn: 'To the sign-in page',
  noToken: 'This link is not whole',
  askAgain: 'Ask the person who runs this server for another one.',
};

export const accountForm = {
  name: 'Your name',
  email: 'E-mail',
  emailHint: 'Only to sign in. No mail is ever sent.',
  password: 'Password',
  passwordHint: 'At least 8 characters.',
  make: 'Make the account',
  signIn: 'Sign in',
};

/** Why signing in or up failed. */
export const accountErrors = {
  unreachable: 'The server does not answer. Are you connected?',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  tooManyFor: (seconds: number) => `Too many tries. Wait ${countOf(seconds, 'second')}, then try again.`,
  failed: 'The server failed. Nothing was changed; try again in a moment.',
  noSuchAccount: 'No account has this e-mail address and password.',
  noEmail: 'This does not look like an e-mail address.',
  passwordTooShort: 'A password needs at least 8 characters.',
  passwordTooLong: 'A password may have at most 128 characters.',
  accountExists: 'There is an account with this e-mail address already. Sign in instead.',
  refused: 'That was refused.',
  wrongPassword: 'This is not your present password. It was not changed.',
  linkEnded: 'This link was used or has ended. Ask the person who runs this server for another one.',
};

export const signingOut = {
  needsServer: 'Signing out needs the server',
  nothingRemoved: 'Nothing was removed from this device. Sign out once you are back online.',
};
