import { flightKey, pagesCachePrefix } from '@/domain/offline/kept-names';

let kept = new Set<string>();

/** Looks which pages the service worker has, so that it is known at the press of a link. */
export async function listKeptPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(pagesCachePrefix));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  kept = new Set(requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search));
}

/** Whether a page opens without a network, and the music plays on meanwhile. */
export function opensOffline(href: string): boolean {
  const { pathname, search } = new URL(href, window.location.origin);
  return kept.has(flightKey(pathname + search));
}
