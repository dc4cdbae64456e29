import { listed, percentage } from './amounts';
import { language } from './language';

const names: Record<string, string> = {
  'spotify-extended': 'Spotify’s extended history',
  'spotify-account': 'Spotify’s account data',
  lastfm: 'Last.fm scrobbles',
  listenbrainz: 'ListenBrainz listens',
};

/** What a file is: "Spotify’s extended history", "Last.fm scrobbles and ListenBrainz listens". */
export const formatsInWords = (formats: readonly string[]): string =>
  listed(formats.map((format) => names[format] ?? format));

/** From when to when, as people say it: "March 2014 to November 2026", or one month. */
export function spanInWords(from: string | null, to: string | null): string | null {
  if (!from || !to) return null;
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });
  const [first, last] = [month.format(new Date(from)), month.format(new Date(to))];
  return first === last ? first : `${first} to ${last}`;
}

/** A part of a whole, rounded as people say it. */
export function partInWords(part: number, whole: number): string {
  if (part === 0 || whole === 0) return 'none';
  if (part === whole) return 'all';
  const percent = Math.round((100 * part) / whole);
  return percent === 0 ? `less than ${percentage(1)}` : percent === 100 ? 'nearly all' : percentage(percent);
}
