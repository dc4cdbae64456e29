/** English with the day before the month, as it stands within sentences: "5 March". */
export const dayFirst = 'en-GB';

/** "2026-03-05" as "5 March", with the year where it is not plain. */
export function dayInWords(day: string, withYear = false): string {
  return new Intl.DateTimeFormat(dayFirst, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** "2026-03" as "Mar", with the year where it is not plain. */
export function monthInWords(month: string, withYear = false): string {
  return new Intl.DateTimeFormat(dayFirst, {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** Three letters for every month, where columns are narrow: "Sep". */
export const monthOnAxis = (month: string): string => monthInWords(month).slice(0, 3);

/** From Monday on. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekdaysOnAxis = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "08:00"; midnight for 24, too. */
export const clock = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
