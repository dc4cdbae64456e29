import type { Stats, StatsMonth } from '@/domain/contracts/stats';

const HOUR_MS = 3_600_000;

/** Listening as people say it: "412 hours", "38 minutes". */
export function hoursInWords(ms: number): string {
  const hours = ms / HOUR_MS;
  if (hours < 1) return one(Math.round(ms / 60_000), 'minute');
  if (hours < 10) {
    const rounded = Math.round(hours * 10) / 10;
    return rounded === 1 ? '1 hour' : `${rounded.toLocaleString('en')} hours`;
  }
  return one(Math.round(hours), 'hour');
}

const one = (count: number, unit: string) => `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;

/** "2026-03-05" as "5 March", with the year where it is not plain. */
export function dayInWords(day: string, withYear = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** "2026-03" as "Mar", with the year where it is not plain. */
export function monthInWords(month: string, withYear = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  }).format(new Date(`${month}-01T00:00:00Z`));
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** When somebody listens most: "Friday, 21:00 to 22:00". */
export function busiestHour(hours: Stats['hours']): string | null {
  const most = hours.toSorted((a, b) => b.ms - a.ms)[0];
  if (!most) return null;
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
  return `${WEEKDAYS[most.weekday - 1]}, ${clock(most.hour)} to ${clock(most.hour + 1)}`;
}

/** All months from the first with music to the last, the silent ones between them too. */
export function withSilentMonths(months: readonly StatsMonth[]): StatsMonth[] {
  const known = new Map(months.map((month) => [month.month, month]));
  const all: StatsMonth[] = [];
  const last = months.at(-1)?.month;
  for (let month = months[0]?.month; month !== undefined && month <= last!; month = following(month))
    all.push(
      known.get(month) ?? {
        month,
        plays: 0,
        ms: 0,
        firstOfSong: 0,
        firstOfArtist: 0,
        fromDiscover: 0,
        genres: [],
      },
    );
  return all;
}

function following(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export type Period = Pick<StatsMonth, 'plays' | 'firstOfSong' | 'firstOfArtist' | 'fromDiscover'> & {
  name: string;
};

/** Months, or years where there are too many months to tell apart. */
export function periodsOf(months: readonly StatsMonth[], mostMonths = 24): Period[] {
  const all = withSilentMonths(months);
  const byYear = all.length > mostMonths;
  const periods = new Map<string, Period>();
  for (const { month, plays, firstOfSong, firstOfArtist, fromDiscover } of all) {
    const name = byYear ? month.slice(0, 4) : month;
    const sum = periods.get(name) ?? { name, plays: 0, firstOfSong: 0, firstOfArtist: 0, fromDiscover: 0 };
    sum.plays += plays;
    sum.firstOfSong += firstOfSong;
    sum.firstOfArtist += firstOfArtist;
    sum.fromDiscover += fromDiscover;
    periods.set(name, sum);
  }
  return [...periods.values()];
}

/** A period's name: "Mar", "Mar 2025", "2025". */
export const periodInWords = (name: string, withYear: boolean): string =>
  name.length === 4 ? name : monthInWords(name, withYear);
