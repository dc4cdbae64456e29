/**
 * ISO 8601 weeks in a listener's own time zone. Weeks begin on Monday; week 1 is the one with the year's first
 * Thursday. The zone rules come from Intl, so they are as right as the runtime's time zone database.
 */

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** Written as ISO 8601 does: '2026-W47'. */
export type IsoWeek = string;

/**
 * The week an instant falls in, on the calendar of a time zone.
 * @param timeZone IANA name such as 'Europe/Berlin'; RangeError when unknown
 */
export function isoWeekOf(instant: Date, timeZone: string): IsoWeek {
  return weekOfLocalDay(startOfDay(localClock(instant.getTime(), timeZone)));
}

/**
 * The first instant of a week in a time zone: Monday 00:00 on its clocks. Where they skip midnight that day it is
 * the moment they skip to, and where they show it twice, the first.
 * @throws RangeError on a malformed week or an unknown zone
 */
export function weekStart(week: IsoWeek, timeZone: string): Date {
  const monday = mondayOf(week);
  // The offsets a day to either side are the only ones that can hold at this midnight: no zone moves twice in two days.
  for (const near of [monday - DAY_MS, monday + DAY_MS]) {
    const instant = monday - (localClock(near, timeZone) - near);
    if (localClock(instant, timeZone) === monday) return new Date(instant);
  }
  return new Date(firstInstantFrom(monday, timeZone));
}

/** Year and number of a week. RangeError unless it is written 'YYYY-Www' and the year has such a week. */
export function parseIsoWeek(week: IsoWeek): { year: number; week: number } {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) throw new RangeError(`Not an ISO week: "${week}". Expected the form 2026-W47.`);
  const year = Number(match[1]);
  const number = Number(match[2]);
  if (number < 1 || number > weeksInYear(year)) {
    throw new RangeError(`The year ${match[1]} has no ISO week ${match[2]}.`);
  }
  return { year, week: number };
}

/** The number of a week within its year, 1 to 53. */
export function weekNumber(week: IsoWeek): number {
  return parseIsoWeek(week).week;
}

/** How many weeks `later` is after `earlier`; negative when it is before. */
export function weeksBetween(earlier: IsoWeek, later: IsoWeek): number {
  return (mondayOf(later) - mondayOf(earlier)) / WEEK_MS;
}

/*
 * Below, a "local" number is what the clocks of a zone show, written as if it were UTC milliseconds. Calendar
 * arithmetic is exact on it, since UTC days are all of one length.
 */

function weekOfLocalDay(local: number): IsoWeek {
  // The Thursday of a week decides which year owns it.
  const thursday = local + (3 - daysSinceMonday(local)) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - utcDay(year, 0, 1)) / WEEK_MS);
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

function mondayOf(week: IsoWeek): number {
  const parsed = parseIsoWeek(week);
  return firstMonday(parsed.year) + (parsed.week - 1) * WEEK_MS;
}

function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / WEEK_MS;
}

/** Monday of week 1: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = utcDay(year, 0, 4);
  return fourth - daysSinceMonday(fourth) * DAY_MS;
}

function daysSinceMonday(local: number): number {
  return (new Date(local).getUTCDay() + 6) % 7;
}

function startOfDay(local: number): number {
  return Math.floor(local / DAY_MS) * DAY_MS;
}

/** Date.UTC that does not read the years 0 to 99 as 1900 to 1999. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** What the clocks of a zone show at an instant, to the second: zone offsets are whole seconds. */
function localClock(instantMs: number, timeZone: string): number {
  const second = Math.floor(instantMs / 1000) * 1000;
  const shown: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(second)) shown[type] = value;
  const year = shown.era === 'BC' ? 1 - Number(shown.year) : Number(shown.year);
  const day = utcDay(year, Number(shown.month) - 1, Number(shown.day));
  const time = (Number(shown.hour) * 60 + Number(shown.minute)) * 60 + Number(shown.second);
  return day + time * 1000 + (instantMs - second);
}

/** Bisects for the moment the clocks pass `local`, for days on which they jump over it. */
function firstInstantFrom(local: number, timeZone: string): number {
  let before = local - 2 * DAY_MS;
  let after = local + 2 * DAY_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localClock(middle, timeZone) >= local) after = middle;
    else before = middle;
  }
  return after;
}

/** Making a formatter costs far more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
