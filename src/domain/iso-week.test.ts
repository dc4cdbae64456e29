import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeekOf, parseIsoWeek, weekNumber, weekStart, weeksBetween } from './iso-week';

const DAY_MS = 86_400_000;
const allZones = Intl.supportedValuesOf('timeZone');

const aZone = fc.constantFrom(...allZones);
const anInstant = fc
  .integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2070, 0, 1) })
  .map((ms) => new Date(ms));

/** Another road to the calendar: the runtime's own words for the day. */
function shown(instant: Date, timeZone: string): string {
  return instant.toLocaleString('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** The definition, counted out day by day: how many Thursdays of the Thursday's year have come so far. */
function countedWeek(year: number, month: number, day: number): string {
  let thursday = Date.UTC(year, month - 1, day);
  // Back to Monday, then on to its Thursday.
  while (new Date(thursday).getUTCDay() !== 1) thursday -= DAY_MS;
  thursday += 3 * DAY_MS;
  const owner = new Date(thursday).getUTCFullYear();
  let number = 0;
  for (let t = Date.UTC(owner, 0, 1); t <= thursday; t += DAY_MS) {
    if (new Date(t).getUTCDay() === 4) number++;
  }
  return `${owner}-W${String(number).padStart(2, '0')}`;
}

describe('isoWeekOf', () => {
  it.each([
    ['2026-11-23T00:00:00Z', 'UTC', '2026-W48'],
    ['2026-11-22T23:59:59.999Z', 'UTC', '2026-W47'],
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-W48'],
    ['2026-11-23T04:59:00Z', 'America/New_York', '2026-W47'],
    ['2021-01-03T12:00:00Z', 'UTC', '2020-W53'],
    ['2024-12-30T12:00:00Z', 'UTC', '2025-W01'],
    ['1969-12-29T00:00:00Z', 'UTC', '1970-W01'],
  ])('%s in %s is %s', (instant, zone, week) => {
    expect(isoWeekOf(new Date(instant), zone)).toBe(week);
  });

  it('agrees with the definition counted out on the day the zone shows', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        const [day, month, year] = instant
          .toLocaleDateString('en-GB', { timeZone: zone })
          .split('/')
          .map(Number);
        expect(isoWeekOf(instant, zone)).toBe(countedWeek(year!, month!, day!));
      }),
    );
  });

  it('refuses a zone nobody knows', () => {
    expect(() => isoWeekOf(new Date(0), 'Mars/Olympus_Mons')).toThrow(RangeError);
  });
});

describe('weekStart', () => {
  it.each([
    ['2026-W48', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['2026-W48', 'Europe/Berlin', '2026-11-22T23:00:00.000Z'],
    ['2026-W27', 'Europe/Berlin', '2026-06-28T22:00:00.000Z'],
    ['2026-W48', 'Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
    ['2026-W48', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
    ['2026-W48', 'Pacific/Pago_Pago', '2026-11-23T11:00:00.000Z'],
  ])('%s in %s begins at %s', (week, zone, instant) => {
    expect(weekStart(week, zone).toISOString()).toBe(instant);
  });

  it('begins where the clocks jump to when they skip midnight that Monday', () => {
    const skipping = mondaysWithoutMidnight();
    expect(skipping.length).toBeGreaterThan(0);
    for (const { week, zone } of skipping) {
      const start = weekStart(week, zone);
      expect(shown(start, zone)).toMatch(/^Mon.* 0[01]:\d\d:\d\d$/);
      expect(shown(new Date(start.getTime() - 1), zone)).toMatch(/^Sun.* 23:59:59$/);
    }
  });

  it('is the first instant of its week in every zone, and the instant before is the week before', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        const week = isoWeekOf(instant, zone);
        const start = weekStart(week, zone);
        expect(isoWeekOf(start, zone)).toBe(week);
        expect(weeksBetween(isoWeekOf(new Date(start.getTime() - 1), zone), week)).toBe(1);
        expect(start.getTime()).toBeLessThanOrEqual(instant.getTime());
        // Eight days are a week more whatever the clocks do, and less than two.
        const next = isoWeekOf(new Date(start.getTime() + 8 * DAY_MS), zone);
        expect(weekStart(next, zone).getTime()).toBeGreaterThan(instant.getTime());
        expect(shown(start, zone)).toMatch(/^Mon/);
      }),
      { numRuns: 300 },
    );
  });
});

/** Mondays since 1970 on which a zone's clocks jump over midnight, found by looking at every Monday of a few zones. */
function mondaysWithoutMidnight(): { week: string; zone: string }[] {
  const found: { week: string; zone: string }[] = [];
  const zones = [
    'Africa/Cairo',
    'Asia/Amman',
    'Asia/Damascus',
    'America/Havana',
    'Asia/Tbilisi',
    'Asia/Beirut',
  ];
  for (const zone of zones) {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    // Midnight of any zone near these longitudes falls on one of the day's half hours of UTC.
    for (let sunday = Date.UTC(1970, 0, 4, 12); sunday < Date.UTC(2026, 0, 1); sunday += 7 * DAY_MS) {
      if (clock.format(sunday).startsWith('Sun') === false) continue;
      const hours = Array.from({ length: 24 }, (_, hour) => clock.format(sunday + hour * 3_600_000));
      const isSkipped =
        hours.some((text) => /^Mon/.test(text)) && !hours.some((text) => /^Mon.* 00:/.test(text));
      if (isSkipped) found.push({ week: isoWeekOf(new Date(sunday + DAY_MS), zone), zone });
    }
  }
  return found;
}

describe('the written form', () => {
  it('is read and refused', () => {
    expect(parseIsoWeek('2026-W53')).toEqual({ year: 2026, week: 53 });
    expect(weekNumber('2026-W07')).toBe(7);
    for (const bad of ['2025-W53', '2026-W00', '2026-W7', '2026W07', ' 2026-W07', '', '2026-W07\n']) {
      expect(() => parseIsoWeek(bad), bad).toThrow(RangeError);
    }
  });

  it('counts weeks across years', () => {
    expect(weeksBetween('2025-W52', '2026-W01')).toBe(1);
    expect(weeksBetween('2026-W53', '2027-W01')).toBe(1);
    expect(weeksBetween('2027-W01', '2026-W53')).toBe(-1);
    const weeks = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(anInstant, weeks, (instant, count) => {
        const later = new Date(instant.getTime() + count * 7 * DAY_MS);
        expect(weeksBetween(isoWeekOf(instant, 'UTC'), isoWeekOf(later, 'UTC'))).toBe(count);
      }),
    );
  });
});
