import type { ReactNode } from 'react';
import type { MixId } from '@/domain/contracts/sounds';
import { countOf, durationInWords } from './amounts';

/** What each mix is called, and what it is for. */
export const mixWords: Record<MixId, { title: string; purpose: string }> = {
  focus: { title: 'Focus', purpose: 'Steady and unobtrusive: neither asleep nor insistent' },
  run: { title: 'Run at 170', purpose: '170 beats a minute, or half of it, and enough drive to carry you' },
  party: { title: 'Party', purpose: 'Loud and between 104 and 140 beats a minute' },
  sleep: { title: 'Sleep', purpose: 'Quiet and slow, and quieter from track to track' },
  bright: { title: 'Bright', purpose: 'Major keys with some life in them' },
  melancholy: { title: 'Melancholy', purpose: 'Minor keys, not loud' },
  gentle: { title: 'Gentle', purpose: 'The softest of your library' },
  intense: { title: 'Intense', purpose: 'The most forceful of your library' },
};

export const mixPage = {
  label: 'Mix',
  about: (purpose: string, tracks: number, lengthMs: number) =>
    `${purpose}. ${countOf(tracks, 'track')}, ${durationInWords(lengthMs)}; another choice tomorrow.`,
};

export const tasteMixPage = {
  label: 'Mix of your taste',
  about: ({ tracks, known, lengthMs }: { tracks: number; known: number; lengthMs: number }) =>
    `${countOf(tracks, 'track')}, ${durationInWords(lengthMs)}: ${known} you love, and ${tracks - known} near them that you have not heard. Another choice tomorrow.`,
  change: (link: (text: string) => ReactNode) => <>Rename, weigh or mute it in {link('your taste')}.</>,
  isNew: 'New to you',
  nothingLeft: 'Nothing is left of this taste today',
  whyNothing:
    'You turned down all that belonged to it, and the library has nothing near it that you have not heard.',
  toTaste: 'To your taste',
};

export const rediscover = {
  label: 'Mix',
  title: 'Rediscover',
  playlist: 'Rediscovered',
  quiet: (tracks: number, days: number) =>
    `${countOf(tracks, 'track')} you loved and have not heard for ${days} days`,
  comesBack: (days: number) => `What you love comes back here after ${days} quiet days`,
  about: (days: number, tracks: number, lengthMs: number) =>
    `You loved these, and have not heard them for ${days} days or more. ${countOf(tracks, 'track')}, ${durationInWords(lengthMs)}; another choice tomorrow.`,
  nothingLoved: 'Nothing to come back to yet',
  allHeardLately: 'All you love was heard lately',
  toDiscover: 'To Discover',
  whatComesBack: (days: number) =>
    `What you like, or hear to the end three times, comes back here once you have not heard it for ${days} days.`,
  noneQuiet: (loved: number, days: number) =>
    `You love ${countOf(loved, 'track')}, and none of them has been quiet for ${days} days.`,
  firstComesBack: (day: string) => `The first comes back on ${day}.`,
  likedIn: (month: string) => `liked in ${month}`,
  heardToTheEnd: (plays: number) => `heard ${countOf(plays, 'time')} to the end`,
  notHeardSince: (loved: string) => `${loved}, not heard since`,
  lastHeard: (loved: string, when: string) => `${loved}, last heard ${when}`,
  daysAgo: (days: number) => `${countOf(days, 'day')} ago`,
};
