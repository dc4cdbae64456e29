import { z } from 'zod';

const KEY = 'segue-recent-items';
const KEPT = 6;

const recentSchema = z.object({
  href: z.string().startsWith('/').max(200),
  title: z.string().max(300),
  detail: z.string().max(300).optional(),
  kind: z.enum(['artist', 'album', 'track', 'playlist']),
});
/** Something that was gone to from the palette. */
export type RecentItem = z.infer<typeof recentSchema>;
const storedSchema = z.array(recentSchema).catch([]);

/** What was gone to in this browser, the last first. */
export function findRecentItems(): RecentItem[] {
  try {
    return storedSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]')).slice(0, KEPT);
  } catch {
    // Storage may be off, or hold what somebody else wrote: then there is nothing to remember.
    return [];
  }
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
