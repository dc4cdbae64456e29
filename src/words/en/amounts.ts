import { type PluralForms, plural } from '../plural';
import { language } from './language';

/** What is counted, in each of its plural forms. */
const things = {
  album: { one: 'album', other: 'albums' },
  answer: { one: 'answer', other: 'answers' },
  artist: { one: 'artist', other: 'artists' },
  choice: { one: 'choice', other: 'choices' },
  day: { one: 'day', other: 'days' },
  factor: { one: 'factor', other: 'factors' },
  genre: { one: 'genre', other: 'genres' },
  'group of what sounds alike': {
    one: 'group of what sounds alike',
    other: 'groups of what sounds alike',
  },
  hour: { one: 'hour', other: 'hours' },
  listen: { one: 'listen', other: 'listens' },
  'Discover list': { one: 'Discover list', other: 'Discover lists' },
  like: { one: 'like', other: 'likes' },
  line: { one: 'line', other: 'lines' },
  list: { one: 'list', other: 'lists' },
  listener: { one: 'listener', other: 'listeners' },
  mention: { one: 'mention', other: 'mentions' },
  minute: { one: 'minute', other: 'minutes' },
  'more track': { one: 'more track', other: 'more tracks' },
  'new page': { one: 'new page', other: 'new pages' },
  page: { one: 'page', other: 'pages' },
  playlist: { one: 'playlist', other: 'playlists' },
  play: { one: 'play', other: 'plays' },
  second: { one: 'second', other: 'seconds' },
  song: { one: 'song', other: 'songs' },
  'thing known of them': { one: 'thing known of them', other: 'things known of them' },
  time: { one: 'time', other: 'times' },
  track: { one: 'track', other: 'tracks' },
  'track or artist': { one: 'track or artist', other: 'tracks and artists' },
  week: { one: 'week', other: 'weeks' },
  year: { one: 'year', other: 'years' },
} satisfies Record<string, PluralForms>;

export type Countable = keyof typeof things;

/** "1 track", "1,204 tracks". */
export function countOf(count: number, thing: Countable): string {
  return `${numeral(count)} ${plural(count, things[thing])}`;
}

/** A number as it is written: "1,204"; with digits behind the point where they are asked for. */
export function numeral(value: number, maximumFractionDigits = 0): string {
  return value.toLocaleString(language, { maximumFractionDigits });
}

/** "12 %". */
export function percentage(percent: number): string {
  return `${percent} %`;
}

/** "Low, Arovane and Biosphere". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}

/** A running time as people say it: "48 sec", "52 min", "1 hr 52 min", "3 days". */
export function durationInWords(durationMs: number): string {
  const seconds = Math.max(0, Math.round(durationMs / 1000));
  if (seconds < 60) return `${seconds} sec`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 48 * 60) return `${Math.round(minutes / 1440)} days`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} hr` : `${Math.floor(minutes / 60)} hr ${rest} min`;
}

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago an instant was: "2 hours ago", "yesterday", "just now". */
export function timeAgo(instant: string | Date, now: Date): string {
  const elapsedMs = now.getTime() - new Date(instant).getTime();
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, lengthMs] of units) {
    if (Math.abs(elapsedMs) >= lengthMs) return format.format(-Math.trunc(elapsedMs / lengthMs), unit);
  }
  return 'just now';
}
