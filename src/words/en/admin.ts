import { countOf, durationInWords, listed, timeAgo } from './amounts';
import { dayFirst } from './dates';

export const adminFrame = {
  title: 'Server',
  views: {
    library: 'Library',
    press: 'Press',
    models: 'Models',
    quality: 'Quality',
    jobs: 'Jobs',
    users: 'People',
  },
  /** Follows the title, for who hears the page. */
  view: (view: string) => `: ${view}`,
  closed: 'Only the person who runs the server can open this page',
  whomToAsk: 'Ask them if something in the library needs changing.',
};

export const folderSection = {
  title: 'Music folders',
  scanNow: 'Scan now',
  scanDidNotStart: 'The scan did not start',
  none: 'No folder yet.',
  missing: (files: number) => `${files} missing`,
  unreadable: (files: number) => `${files} unreadable`,
  scanned: (at: string, now: Date) => `scanned ${timeAgo(at, now)}`,
  notScanned: 'not scanned yet',
  demo: 'demo',
  remove: (path: string) => `Remove ${path} from the library`,
  removed: 'The folder left the library',
  filesStay: 'Its files were not touched.',
  notRemoved: 'The folder was not removed',
};

export const problemSection = {
  title: 'Files that could not be read',
  about: 'Everything else was scanned. A file leaves this list when it reads well at the next scan.',
};

export const demoSection = {
  title: 'Demo collection',
  offer:
    'A small library of artists who do not exist, rendered on this machine in a few minutes, with simulated listeners and press, to try everything with.',
  about: (tracks: number) =>
    `${countOf(tracks, 'track')} with their simulated listeners and press pages. Removing takes all of that away, and with it your plays, likes and picks of it and its places on your lists; a list of nothing else goes whole. Your own music, with its plays and likes, stays.`,
};

/** On the page of the library: where the press went. */
export const pressSignpost = {
  title: 'Press',
  about: 'What is read about the music, and where, has a page of its own.',
  action: 'To the press',
};

export const jobsPage = {
  running: 'Running',
  atRest: 'Nothing. The machine is at rest.',
  waiting: 'Waiting',
  ended: 'Lately',
  states: {
    completed: 'Done',
    failed: 'Failed',
    waiting: 'Waiting',
    delayed: 'Will be tried again',
    active: 'Running',
  },
  /** Before the name of a job, for who does not see its mark. */
  state: (state: string) => `${state}: `,
  triedAgainSoon: 'tried again soon',
  inLine: 'in line',
  endedAfter: (ago: string, tookMs: number) => `${ago}, took ${durationInWords(tookMs)}`,
};

export const usersPage = {
  listeners: 'Listeners',
  accounts: 'Accounts',
  runsTheServer: 'runs the server',
  you: 'you',
  joined: (at: string, now: Date) => `joined ${timeAgo(at, now)}`,
  invite: 'Invite someone',
};

/** "5 March", of a moment, on the clocks of who reads it. */
const dayOf = (at: string) =>
  new Intl.DateTimeFormat(dayFirst, { day: 'numeric', month: 'long' }).format(new Date(at));

export const accountActions = {
  more: (name: string) => `More about ${name}`,
  letRun: 'Let them run the server',
  takeRole: 'Make them a listener only',
  newPassword: 'Link for a new password',
  signOut: 'Sign out everywhere',
  close: 'Close the account',
  reopen: 'Open it again',
  runsNow: (name: string) => `${name} runs the server too now`,
  listensNow: (name: string) => `${name} is a listener now`,
  signedOut: (name: string) => `${name} was signed out everywhere`,
  closed: (name: string) => `The account of ${name} is closed`,
  goes: (at: string) => `Until ${dayOf(at)} it can be opened again; then all of it goes.`,
  reopened: (name: string) => `The account of ${name} is open again`,
  notChanged: 'The account was not changed',
  closedBadge: 'closed',
  goesOn: (at: string) => `goes on ${dayOf(at)}`,
};

export const closeDialog = {
  title: (name: string) => `Close the account of ${name}?`,
  yourself: 'This is your own account: you are signed out at once, and another admin can open it again.',
  atOnce: 'They are signed out at once and cannot sign in. For thirty days it can be opened again as it was.',
  counting: 'Counting what goes with it…',
  /** What goes at the end of the thirty days. */
  whatGoes: (counts: { playlists: number; plays: number; likes: number; discoverLists: number }) =>
    `Then all of it goes for good: ${listed([
      countOf(counts.playlists, 'playlist'),
      countOf(counts.plays, 'play'),
      countOf(counts.likes, 'like'),
      countOf(counts.discoverLists, 'Discover list'),
    ])}. What they added to other people’s playlists stays there.`,
  shared: (playlists: number) =>
    `Others can see ${countOf(playlists, 'playlist')} of these: whoever wants to keep one makes a copy of it before.`,
  close: 'Close the account',
};

export const passwordLink = {
  title: (name: string) => `A new password for ${name}`,
  about:
    'With this link they set a new password, once. Until then the old one stays; after it they are signed out everywhere.',
  link: 'Link for a new password',
  goodUntil: (moment: string) =>
    `Good until ${moment}. It is not shown again, and links made before it have ended.`,
};

export const openInvitations = {
  title: 'Open invitations',
  madeBy: (name: string | null, at: string, now: Date) =>
    name ? `Made by ${name} ${timeAgo(at, now)}` : `Made ${timeAgo(at, now)}`,
  ends: (at: string) => `good until ${dayOf(at)}`,
  revoke: 'Revoke',
  revokeLabel: (made: string) => `Revoke the invitation: ${made}`,
  revoked: 'The invitation was revoked',
  linkEnded: 'Its link lets nobody in any more.',
  notRevoked: 'The invitation was not revoked',
  notRestored: 'The invitation could not be made valid again',
};

export const invitationCard = {
  about: 'A link for one person. Send it any way you like.',
  link: 'Invitation link',
  goodUntil: (day: string) => `Good until ${day}. It is not shown again.`,
  make: 'Make an invitation link',
  makeAnother: 'Make another link',
  notCopied: 'The browser did not allow copying',
  copyByHand: 'Select the link and copy it by hand.',
};

export const signUpPolicy = {
  label: 'Who may create an account',
  invitation: 'Only people with an invitation',
  aboutInvitation: 'For a household or friends.',
  open: 'Anyone who reaches this server',
  aboutOpen: 'For a community. New accounts are listeners.',
};

export const settingNotChanged = 'The setting was not changed';
