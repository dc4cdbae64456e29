/** A span of years as people say it: "1994", "1990s", "1990 to 1994", "since 1990"; null for none. */
export function yearsInWords(from: number | undefined, to: number | undefined): string | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return `until ${to}`;
  if (to === undefined) return `since ${from}`;
  if (from === to) return String(from);
  return from % 10 === 0 && to === from + 9 ? `${from}s` : `${from} to ${to}`;
}
