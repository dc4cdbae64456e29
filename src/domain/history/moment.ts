/**
 * A moment as exporters write it: Unix seconds or milliseconds, ISO 8601, or "01 Jan 2020 12:34". Without a zone it is
 * UTC, which is what all of them mean.
 * @returns Unix milliseconds; NaN when it is none
 */
export function readMoment(value: unknown): number {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim().replace(',', '');
  if (/^\d+$/.test(text)) return fromNumber(Number(text));
  // A bare year or word is read as a date by some engines: a moment has a time of day.
  if (!/\d:\d\d/.test(text)) return Number.NaN;
  const hasZone = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/i.test(text);
  if (hasZone) return Date.parse(text);
  return Date.parse(/\dT\d/.test(text) ? `${text}Z` : `${text} UTC`);
}

/** Seconds until the year 5138 are less than milliseconds from 1973 on. */
const fromNumber = (value: number): number =>
  Number.isFinite(value) && value > 0 ? Math.round(value < 1e11 ? value * 1000 : value) : Number.NaN;
