const DAY_MS = 86_400_000;

/** The date an instant falls on, on the calendar of a time zone: '2026-11-28'. @throws RangeError for an unknown zone */
export function localDay(instant: Date, timeZone: string): string {
  const { year, month, day } = clockAt(instant.getTime(), timeZone);
  return `${year}-${month}-${day}`;
}

/** The first instant of the day that an instant falls on in a time zone, to the second. */
export function localDayStart(instant: Date, timeZone: string): Date {
  const today = localDay(instant, timeZone);
  let start = instant.getTime() - sinceMidnight(instant.getTime(), timeZone);
  // The clocks may have moved since midnight: then this is some hours beside it.
  const beside = sinceMidnight(start, timeZone);
  if (beside > 0) start += localDay(new Date(start), timeZone) === today ? -beside : DAY_MS - beside;
  return new Date(start);
}

function sinceMidnight(instantMs: number, timeZone: string): number {
  const { hour, minute, second } = clockAt(instantMs, timeZone);
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + (instantMs % 1000);
}

function clockAt(instantMs: number, timeZone: string): Record<string, string> {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(clock.formatToParts(instantMs).map(({ type, value }) => [type, value]));
}
