import type { ReactNode } from 'react';
import { countOf } from './amounts';

/** The list of pages that were read. */
export const pressPages = {
  title: 'Pages',
  looking: 'Looking for pages',
  count: (pages: number) => countOf(pages, 'page'),
  countAndMore: (pages: number) => `${countOf(pages, 'page')}, and there are more`,
  noPage: 'No page',
  noneOfKind: 'No page of this kind',
  howToFindSome: 'Try fewer words, or another source.',
  showAll: 'Show all pages',
  nothingRead: 'Nothing was read yet',
  whenTheyCome: 'Pages appear here soon after a source was added.',
  showMore: 'Show more pages',
  showNew: (pages: number) => `Show ${countOf(pages, 'new page')}`,
};

export const pressSearch = {
  label: 'Search the pages',
  placeholder: 'Words of the title or the text',
  clear: 'Clear the search',
};

export const pressFilters = {
  label: 'Filter pages',
  source: 'Pages of which source',
  allSources: 'All sources',
  oneSource: 'One source',
  errors: 'Could not be read',
  duplicates: 'Say the same as another',
  names: (artist: string) => `Names ${artist}`,
  oneArtist: 'one artist',
};

/** One page that was read. */
export const pressPage = {
  untitled: 'A page without a title',
  readOn: (date: string) => `read ${date}`,
  sourceState: (state: string) => `source ${state}`,
  isDuplicate: 'says the same as another',
  couldNotBeRead: (error: string) => `Could not be read: ${error}`,
  allPages: 'All pages',
  noSuchPage: 'There is no such page',
  toAllPages: 'To all pages',
  whyGone: 'Its source may have been removed since the link was made.',
  noText: 'There is no text of this page.',
  takenOut: 'Names somebody took out here',
  loading: 'Loading the page',
  readOriginal: 'Read the original',
  opensNewTab: '(opens a new tab)',
  saysTheSame: (page: ReactNode) => <>It says the same as {page}, which counts in its place.</>,
  anotherPage: 'another page',
  notReadLastTime: (error: string) => `It could not be read last time: ${error}`,
  /** Its source follows, apart from it. */
  cameFrom: 'From',
  ban: (source: string) => `Ban ${source}`,
  liftBan: (source: string) => `Lift the ban on ${source}`,
  banThis: 'Ban this source',
  liftThisBan: 'Lift the ban',
  inTitle: 'In the title:',
  trackBy: (track: string, artist: string) => `${track}, a track by ${artist}`,
  showMore: (percentLeft: number) => `Show more (${percentLeft} % left)`,
};

export const markMenu = {
  takenFor: (spelling: string) => `“${spelling}” is taken for`,
  isNot: (artist: string) => `This is not ${artist}`,
  onThisPage: 'On this page',
};

/** Where it holds that a name is none. */
export const correctionScopes = {
  document: (title: string) => `On one page: ${title}`,
  site: (site: string) => `On all of ${site}`,
  everywhere: 'Everywhere',
};

export const corrections = {
  title: 'Corrections',
  none: 'None yet. Where a page means somebody else by a name, open the page, choose the name and say so.',
  isNot: (spelling: string, artist: string) => `“${spelling}” is not ${artist}`,
  isNotLinked: (spelling: string, artist: ReactNode) => (
    <>
      “{spelling}” is not {artist}
    </>
  ),
  remove: (spelling: string, artist: string) => `Remove: “${spelling}” is not ${artist}`,
  removed: 'The correction was removed',
  mayMeanAgain: (spelling: string, artist: string) => `“${spelling}” may mean ${artist} again.`,
  notRemoved: 'The correction was not removed',
  notBroughtBack: 'The correction was not brought back',
  notTakenBack: 'The correction was not taken back',
  notKept: 'The correction was not kept',
};
