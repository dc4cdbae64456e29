import type { Stats } from '@/domain/contracts/stats';
import { countOf, numeral } from './amounts';
import { clock, weekdays } from './dates';

const HOUR_MS = 3_600_000;

/** Listening as people say it: "412 hours", "38 minutes". */
export function hoursInWords(ms: number): string {
  const hours = ms / HOUR_MS;
  if (hours < 1) return countOf(Math.round(ms / 60_000), 'minute');
  if (hours < 10) {
    const rounded = Math.round(hours * 10) / 10;
    return rounded === 1 ? countOf(1, 'hour') : `${numeral(rounded, 1)} hours`;
  }
  return countOf(Math.round(hours), 'hour');
}

/** When somebody listens most: "Friday, 21:00 to 22:00". */
export function busiestHour(hours: Stats['hours']): string | null {
  const most = hours.toSorted((a, b) => b.ms - a.ms)[0];
  if (!most) return null;
  return `${weekdays[most.weekday - 1]}, ${clock(most.hour)} to ${clock(most.hour + 1)}`;
}
