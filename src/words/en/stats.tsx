import type { ReactNode } from 'react';
import type { Stats } from '@/domain/contracts/stats';
import { countOf } from './amounts';
import { clock, dayInWords, monthInWords, weekdays } from './dates';
import { hoursInWords } from './heard';
import { percent } from './measures';

export const statsPage = {
  allYears: 'All your years',
  year: (year: number) => `Your ${year}`,
  whichYear: 'Which year',
  allTime: 'All time',
  silentYear: (year: number | null) => `There is no music in ${year} yet. Choose another year.`,
  loading: 'Loading your year',
  title: 'Your year',
  nothingYet: 'Nothing was heard yet',
  bringHistory: 'Bring your history',
  whatComes:
    'What you play shows here the same day. If you listened on Spotify, or told Last.fm or ListenBrainz, bring that: your years are here at once, and your lists know you.',
  /** `mark` makes the listening time stand out. */
  summary: (total: Stats['total'], mark: (text: string) => ReactNode) => (
    <>
      {mark(hoursInWords(total.ms))}
      {` of music on ${countOf(total.days, 'day')}: ${countOf(total.plays, 'play')} of ${countOf(total.songs, 'song')} by ${countOf(total.artists, 'artist')}.`}
    </>
  ),
  elsewhere: (plays: number, link: (text: string) => ReactNode) => (
    <>
      {countOf(plays, 'play')} were elsewhere, of music your library does not have: {link('what you brought')}
      .
    </>
  ),
};

/** The day or month with most music. */
type Most = { name: string; ms: number } | undefined;

const heard = (ms: number): string => (ms > 0 ? hoursInWords(ms) : 'no music');

export const whenSection = {
  title: 'When',
  byTheHour: 'By the hour',
  mostOn: (hour: string) => `most on ${hour}`,
  listening: 'Listening',
  plays: 'Plays',
};

export const dayWords = {
  title: 'Day by day',
  streak: (days: number, from: string) => `${days} days in a row from ${dayInWords(from)}`,
  label: (year: number, days: number, most: Most) =>
    `Listening on each day of ${year}: music on ${countOf(days, 'day')}${
      most ? `, most on ${dayInWords(most.name)} with ${hoursInWords(most.ms)}` : ''
    }`,
  cell: (day: string, ms: number) => `${dayInWords(day)}: ${heard(ms)}`,
  table: 'The days as a table',
  caption: (year: number) => `Listening on the days of ${year} with music`,
  day: 'Day',
};

export const monthWords = {
  title: 'Month by month',
  streak: (days: number, from: string) => `at longest ${days} days in a row, from ${dayInWords(from, true)}`,
  label: (years: number, most: Most) =>
    `Listening in each month of ${countOf(years, 'year')}${
      most ? `: most in ${monthInWords(most.name, true)} with ${hoursInWords(most.ms)}` : ''
    }`,
  cell: (month: string, ms: number) => `${monthInWords(month, true)}: ${heard(ms)}`,
  table: 'The months as a table',
  caption: 'Listening in each month with music',
  month: 'Month',
};

export const hourWords = {
  label: (busiest: string | null) =>
    `Listening by weekday and hour of the day${busiest ? `: most on ${busiest}` : ''}`,
  /** @param weekday 0 for Monday */
  hour: (weekday: number, hour: number) => `${weekdays[weekday]}, ${clock(hour)}`,
  cell: (hour: string, ms: number) => `${hour}: ${heard(ms)}`,
  table: 'The hours as a table',
  caption: 'Listening by weekday and hour of the day',
  columns: ['Weekday', 'Hour', whenSection.listening],
};

export const topSection = {
  title: 'What most',
  artists: 'Artists',
  songs: 'Songs',
  albums: 'Albums',
  none: 'None of these were of an album in your library.',
  notInLibrary: 'not in your library',
};

export const genreSection = {
  title: 'Which kinds',
  list: 'Genres, most heard first',
  others: 'others',
  table: 'The genres as a table',
  caption: 'Listening by month and genre',
  month: 'Month',
  label: (months: number, genres: readonly string[]) =>
    `Listening by genre over ${months} months: ${genres.join(', ')}`,
  monthHeard: (month: string, heardMost: readonly { genre: string; ms: number }[]) =>
    `${monthInWords(month, true)}: ${heardMost.map(({ genre, ms }) => `${genre} ${hoursInWords(ms)}`).join(', ') || 'no music'}`,
};

export const discoverySection = {
  title: 'How much of it new',
  shares: {
    firstOfSong: { title: 'New songs', meaning: 'Plays that were your first of that song' },
    firstOfArtist: { title: 'New artists', meaning: 'Plays that were your first of that artist' },
    fromDiscover: { title: 'From Discover', meaning: 'Plays begun on a Discover list' },
  },
  table: 'The shares as a table',
  caption: 'How much of the plays was new, and came from Discover',
  when: 'When',
  plays: 'Plays',
  label: (title: string, total: string, bars: readonly { name: string; share: number }[]) =>
    `${title}: ${total} in all; ${bars.map(({ name, share }) => `${name} ${percent(share)}`).join(', ')}`,
};

export const yearCard = {
  title: 'A card to keep',
  allTime: 'All time',
  label: (title: string, listener: string, { ms, plays }: Stats['total']) =>
    `Card: ${title}, ${listener}, ${hoursInWords(ms)}, ${countOf(plays, 'play')}`,
  plays: ({ plays, songs }: Stats['total']) => `${countOf(plays, 'play')} of ${countOf(songs, 'song')}`,
  artists: 'Artists',
  songs: 'Songs',
  signature: 'Segue',
  saveAsPng: 'Save as PNG',
  saveAsSvg: 'Save as SVG',
  notSaved: 'The card was not saved',
};
