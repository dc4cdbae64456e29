import { parseIsoWeek, weekStart } from '@/domain/iso-week';
import { dayFirst } from './dates';

const DAY_MS = 86_400_000;

/** The days of a week as people write them: "16 – 22 November". Calendar days, so the same in every zone. */
export function weekDays(week: string): string {
  const monday = weekStart(week, 'UTC');
  const sunday = new Date(monday.getTime() + 6 * DAY_MS);
  return new Intl.DateTimeFormat(dayFirst, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
    monday,
    sunday,
  );
}

/** What a list is called where it stands among others: "Discover, week 47 of 2026". */
export function listName(week: string): string {
  const { year, week: number } = parseIsoWeek(week);
  return `Discover, week ${number} of ${year}`;
}

/** "Week 47", with the year where it is not the reader's. */
export function weekTitle(week: string, currentYear: number): string {
  const { year, week: number } = parseIsoWeek(week);
  return year === currentYear ? `Week ${number}` : `Week ${number}, ${year}`;
}

export const weekCover = {
  label: (number: number) => `Cover of week ${number}`,
};
