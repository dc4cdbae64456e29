import type { PressSource, PressSourceKind } from '@/domain/contracts/press';
import { countOf, numeral, timeAgo } from './amounts';

export const pressAdminPage = {
  about:
    'Segue reads who is written about together and in which words; the sentences become evidence on Discover.',
  parts: 'On this page',
  sources: 'Sources',
  pages: 'Pages',
  corrections: 'Corrections',
};

export const pressSources = {
  title: 'Sources',
  label: 'Press sources',
  none: 'Nothing is read yet.',
  another: 'Another source',
};

export const sourceStates: Record<PressSource['status'], string> = {
  active: 'active',
  paused: 'paused',
  banned: 'banned',
};

/** What there is to say of a source, each a fact of its own. */
export const sourceFactWords = {
  demo: 'demo',
  kind: (kind: string) => `${kind} ·`,
  mentions: (mentions: number) => `${countOf(mentions, 'mention')} of your artists`,
  waiting: (pages: number) => `${numeral(pages)} waiting`,
  failed: (pages: number) => `${numeral(pages)} could not be read`,
  lastVisit: (at: string, now: Date) => `last visit ${timeAgo(at, now)}`,
  beingRead: 'being read',
  notReadYet: 'not read yet',
  nextVisit: (at: string, now: Date) => `next visit ${timeAgo(at, now)}`,
  nextVisitSoon: 'next visit soon',
  lastError: (error: string) => `Last time: ${error}`,
};

export const sourceActions = {
  readNow: 'Read now',
  reading: 'Reading',
  notRead: 'It was not read',
  takeUpAgain: 'Take up again',
  ban: 'Ban',
  liftBan: 'Lift the ban',
  seePages: 'See pages',
  seePagesOf: (source: string) => `See pages of ${source}`,
  of: (action: string, source: string) => `${action}: ${source}`,
  more: (source: string) => `More about ${source}`,
  removed: 'The source was removed',
  noLongerCounts: 'What it said no longer counts.',
  notRemoved: 'The source was not removed',
  notBroughtBack: 'The source was not brought back',
  notChanged: 'The source was not changed',
  banned: 'Banned: what it said stops counting',
  paused: 'Paused: what it said still counts',
  banLifted: 'The ban was lifted: what it said counts again',
  takenUpAgain: 'Read again from now on',
};

export const editSource = {
  title: 'Edit the source',
  name: 'Name',
};

export const addPressSource = {
  label: 'Add a source',
  kind: 'Kind of source',
};

export const linkDepth = {
  label: 'How far links are followed',
  none: 'Not at all: only this page',
  one: 'One step: the pages it links to',
  two: 'Two steps',
  three: 'Three steps',
};

/** What the first reading of a source that was just added comes to. */
export const firstReading = {
  reading: (source: string) => `Reading ${source} for the first time`,
  failed: (source: string, error: string) =>
    `${source} could not be read: ${error}. Remove it from the list if the address is wrong; otherwise it is tried again.`,
  read: (source: string, pages: number, mentions: number) =>
    `${source} was read: ${countOf(pages, 'page')}, ${countOf(mentions, 'mention')} of your artists.`,
};

export const feedSuggestions = {
  title: 'Well-known music feeds',
  about:
    'Nothing is read from any of them before you add it. Then Segue asks for the feed and the pages it lists, a few at a time.',
  showAll: (feeds: number) => `Show all ${feeds}`,
  add: (feed: string) => `Add ${feed}`,
  wasAdded: (feed: string) => `${feed} was added`,
  added: 'added',
  beingRead: 'Being read for the first time',
  notAdded: 'It was not added',
};

/** The kinds of source as people are told of them. */
export const sourceKinds: Record<
  PressSourceKind,
  {
    label: string;
    /** What it is, in one line. */
    meaning: string;
    /** Names the field its location is written in. */
    field: string;
    hint: string;
  }
> = {
  feed: {
    label: 'Feed',
    meaning: 'What a site publishes, the newest first (RSS or Atom).',
    field: 'Address of the feed',
    hint: 'Each page it lists is read, now and whenever something new is in it.',
  },
  sitemap: {
    label: 'Sitemap',
    meaning: 'Every page a site says it has, also the old ones.',
    field: 'Address of the sitemap',
    hint: 'Mostly /sitemap.xml at the root of the site. Reading a large site takes days, politely.',
  },
  pages: {
    label: 'List of pages',
    meaning: 'A page whose links lead to what is worth reading.',
    field: 'Address of the page',
    hint: 'An archive of reviews, say. Links to other sites are left alone.',
  },
  wikipedia: {
    label: 'Wikipedia',
    meaning: 'The articles about the artists in your library.',
    field: 'Language, or address of the wiki',
    hint: 'A language code such as en or de, or the address of another wiki of the same make.',
  },
  folder: {
    label: 'Folder',
    meaning: 'Pages saved on this server, as HTML or plain text.',
    field: 'Path of the folder',
    hint: 'The whole path, as the server sees it.',
  },
  archive: {
    label: 'Web archive',
    meaning: 'Pages somebody collected in WARC or WET files.',
    field: 'Path of the archive',
    hint: 'The whole path of one file (.warc, .wet, also .gz) or of a folder of them.',
  },
};
