/** A running time as people say it: "48 sec", "52 min", "1 hr 52 min", "3 days". */
export function durationInWords(durationMs: number): string {
  const seconds = Math.max(0, Math.round(durationMs / 1000));
  if (seconds < 60) return `${seconds} sec`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 48 * 60) return `${Math.round(minutes / 1440)} days`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} hr` : `${Math.floor(minutes / 60)} hr ${rest} min`;
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago an instant was: "2 hours ago", "yesterday", "just now". */
export function timeAgo(instant: string | Date, now: Date): string {
  const elapsedMs = now.getTime() - new Date(instant).getTime();
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  for (const [unit, lengthMs] of UNITS) {
    if (Math.abs(elapsedMs) >= lengthMs) return format.format(-Math.trunc(elapsedMs / lengthMs), unit);
  }
  return 'just now';
}

/** "1 track", "1,204 tracks". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
