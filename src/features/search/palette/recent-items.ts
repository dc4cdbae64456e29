const KEY = 'segue-recent-items';
const KEPT = 6;

const kinds = ['artist', 'album', 'track', 'playlist'] as const;
/** Something that was gone to from the palette. */
export type RecentItem = {
  href: string;
  title: string;
  detail?: string | undefined;
  kind: (typeof kinds)[number];
};

/** What was gone to in this browser, the last first. */
export function findRecentItems(): RecentItem[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isItem).slice(0, KEPT) : [];
  } catch {
    // Storage may be off, or hold what somebody else wrote: then there is nothing to remember.
    return [];
  }
}

/** A way within this site, with a name. */
function isItem(stored: unknown): stored is RecentItem {
  const { href, title, detail, kind } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return (
    typeof href === 'string' &&
    /^\/(?!\/)/.test(href) &&
    typeof title === 'string' &&
    (detail === undefined || typeof detail === 'string') &&
    kinds.some((known) => known === kind)
  );
}

/** Puts an item first, once. */
export const withRecent = (item: RecentItem, recent: readonly RecentItem[]): RecentItem[] =>
  [item, ...recent.filter(({ href }) => href !== item.href)].slice(0, KEPT);

/** Remembers an item in this browser. */
export function rememberItem(item: RecentItem): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(withRecent(item, findRecentItems())));
  } catch {
    // A full or forbidden storage only means that nothing is remembered.
  }
}
