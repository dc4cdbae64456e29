import type { ReactNode } from 'react';
import { countOf, durationInWords } from './amounts';

/** What the first page says, and its shelves. */
export const homePage = {
  played: 'Played lately',
  added: 'New in the library',
  liked: 'Liked',
};

export const shelf = {
  seeAll: 'See all',
};

export const discoverHero = {
  title: (week: number) => `Your week ${week}`,
  about: (tracks: number, lengthMs: number) =>
    `${countOf(tracks, 'track')} chosen for you, ${durationInWords(lengthMs)}.`,
  open: 'Open this week’s list',
  seeWhy: 'See why',
  beginsWith: 'It begins with',
};

export const continueShelf = {
  title: 'Continue listening',
  continueWith: (title: string, track: string) =>
    title === track ? `Continue ${title}` : `Continue ${title} with ${track}`,
  toGo: (left: number, tracks: number) => `${left} of ${tracks} to go`,
  failed: 'It could not be continued',
};

export const demoBanner = {
  label: 'Demo collection',
  title: 'This is the demo collection.',
  about: (tracks: number) =>
    `${countOf(tracks, 'track')} composed on this machine, by artists who do not exist.`,
  addYours: 'Add your music',
};

export const mixShelf = {
  title: 'By mood and moment',
  from: (tracks: number) => `from ${countOf(tracks, 'track')}`,
};

export const tasteMixShelf = {
  title: 'Made of your tastes',
  daily: 'Another choice every day',
  beingMade: 'Your mixes are being made and appear here by themselves.',
  whenItComes:
    'A mix for each of your tastes comes here, new every day, as soon as you have liked something or heard it to the end.',
  pickArtists: (link: (text: string) => ReactNode) => <>Who cannot wait {link('picks some artists')}.</>,
};
