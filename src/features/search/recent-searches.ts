const KEY = 'segue-recent-searches';
const KEPT = 8;

/** What was searched for in this browser, newest first. */
export function findRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    // Storage may be off, or hold what somebody else wrote: then there is nothing to remember.
    return [];
  }
}

/** Puts a search first; a beginning of it that was remembered while typing gives way. */
export function addRecentSearch(query: string, recent: readonly string[]): string[] {
  const wanted = query.trim();
  if (wanted.length < 2) return [...recent];
  const others = recent.filter((earlier) => !wanted.toLowerCase().startsWith(earlier.toLowerCase()));
  return [wanted, ...others].slice(0, KEPT);
}

/** Keeps the list in this browser. */
export function saveRecentSearches(recent: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(recent));
  } catch {
    // A full or forbidden storage only means that nothing is remembered.
  }
}
