import { defaultRepeatStrategy } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { isoWeekOf, weekStart, weeksBetween } from '@/domain/iso-week';
import { mondaysIn } from './schedules';

const DAY_MS = 86_400_000;
const [FROM, UNTIL] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 15)];

describe('the mondays of a time zone', () => {
  it.each(differentZones())('begin each week of a year once, on its first instant: %s', (timeZone) => {
    let week = isoWeekOf(new Date(FROM), timeZone);
    for (let now = FROM; now < UNTIL; ) {
      now = defaultRepeatStrategy(now, mondaysIn(timeZone))!;
      const next = isoWeekOf(new Date(now), timeZone);
      expect(weeksBetween(week, next)).toBe(1);
      expect(new Date(now)).toEqual(weekStart(next, timeZone));
      week = next;
    }
  });
});

/** One of those whose clocks agree all the year. */
function differentZones(): string[] {
  const byClocks = new Map<string, string>();
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const clocks = Array.from({ length: (UNTIL - FROM) / DAY_MS }, (_, day) =>
      offset.format(FROM + day * DAY_MS),
    ).join();
    if (!byClocks.has(clocks)) byClocks.set(clocks, timeZone);
  }
  return [...byClocks.values()];
}
