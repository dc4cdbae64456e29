import { flightKey, pagesCachePrefix } from '@/domain/offline/kept-names';
import { pruneCache } from './prune-cache';
import { type FetchCall, version } from './worker-scope';

/** A network that takes longer than this for a page that is kept is as good as none. */
const PATIENCE_MS = 4000;
/** Documents and what the router wants, together. */
const MAX_PAGES = 400;
/** What stands in for a page that was never opened here. */
export const OFFLINE_PAGE = '/offline';

const cacheName = pagesCachePrefix + version;
const anyForm = { ignoreVary: true };
const unreachable = new Set([502, 503, 504]);
/** Of people who are not signed in; nothing to come back to. */
const isDoor = (path: string) => /^\/(sign-in|welcome)/.test(path);

/** A document: from the network, else as it was when last seen, else the page of what works offline. */
export async function answerPage(event: FetchCall): Promise<Response> {
  const path = pathOf(event.request.url);
  const kept = await findKept(path);
  const fromServer = fetch(event.request).then((response) => {
    if (isPage(response, path)) {
      event.waitUntil(keep(path, response.clone()).then(() => warmFlight(path)));
    }
    return response;
  });
  const late = kept && new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const response = await Promise.race([fromServer, ...(late ? [late] : [])]).catch(() => null);
  // The one that is late may still fail: nobody waits for it any more.
  event.waitUntil(fromServer.catch(() => {}));
  if (response && !unreachable.has(response.status)) return response;
  if (kept) return kept;
  if (isDoor(path) || !(await findKept(OFFLINE_PAGE))) return response ?? Response.error();
  return Response.redirect(OFFLINE_PAGE);
}

/** What the router wants of a page: from the network, else whole, as it was when last seen. */
export async function answerFlight(event: FetchCall): Promise<Response> {
  const path = pathOf(event.request.url);
  const response = await fetch(event.request).catch(() => null);
  if (response && !unreachable.has(response.status)) {
    if (response.ok && !response.redirected) event.waitUntil(warm([path]));
    return response;
  }
  return (await findKept(flightKey(path))) ?? response ?? Response.error();
}

/** Fetches pages that are not kept yet, so that they open without a network. */
export async function warm(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (isDoor(path)) continue;
    if (!(await findKept(path))) {
      const response = await fetch(path, { headers: { accept: 'text/html' } }).catch(() => null);
      if (!response || !isPage(response, path)) continue;
      await keep(path, response);
    }
    await warmFlight(path);
  }
}

/** The router asks for what differs from the page it is on; what is kept has to do from wherever it comes. */
async function warmFlight(path: string): Promise<void> {
  const key = flightKey(path);
  if (await findKept(key)) return;
  const response = await fetch(path, { headers: { rsc: '1' } }).catch(() => null);
  const isFlight = response?.headers.get('content-type')?.startsWith('text/x-component');
  if (response?.ok && isFlight && isOf(response, path)) await keep(key, response);
}

const isPage = (response: Response, path: string): boolean =>
  response.ok &&
  !isDoor(path) &&
  isOf(response, path) &&
  (response.headers.get('content-type')?.startsWith('text/html') ?? false);

/** Not the one of another page it was led to. */
const isOf = (response: Response, path: string): boolean => pathOf(response.url) === path;

async function keep(key: string, response: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  // Without where it came from: a document that was led elsewhere on its way is refused later.
  const { status, headers } = response;
  await cache.put(key, new Response(response.body, { status, headers }));
  await pruneCache(cache, MAX_PAGES);
}

const findKept = async (key: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(key, anyForm);

/** A page's address without what the router adds to it. */
function pathOf(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('_rsc');
  return url.pathname + url.search;
}
