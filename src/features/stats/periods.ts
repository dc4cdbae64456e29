import { monthInWords } from '@words/dates';
import type { StatsMonth } from '@/domain/contracts/stats';

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
