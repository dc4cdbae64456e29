import { accountHeader, answersCacheOf, keptCacheOf, keptHeader } from '@/domain/offline/kept-names';
import { findOwner, noteOwner } from './owner';
import { pruneCache } from './prune-cache';
import type { FetchCall } from './worker-scope';

/** So many answers are kept, the last ones. */
const MAX_ANSWERS = 400;

/** What a proxy says in the place of a server that is not there. */
const unreachable = new Set([502, 504]);

/** Data: the server's, which is kept under the name of its account; where no server answers, what it said before. */
export async function answerData(event: FetchCall): Promise<Response> {
  const { request } = event;
  const response = await fetch(request).catch(() => null);
  if (response && !unreachable.has(response.status)) {
    const account = response.headers.get(accountHeader);
    if (account) event.waitUntil(keepAnswer(request, response.clone(), account));
    return response;
  }
  return (await findAnswer(request)) ?? response ?? Response.error();
}

async function keepAnswer(request: Request, response: Response, account: string): Promise<void> {
  await noteOwner(account);
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  if (response.status !== 200 || !isJson) return;
  const cache = await caches.open(answersCacheOf(account));
  await cache.put(request.url, response);
  await pruneCache(cache, MAX_ANSWERS);
}

/** As the server said it last, or as it was kept with the music. */
async function findAnswer(request: Request): Promise<Response | null> {
  const owner = await findOwner();
  if (!owner) return null;
  const answers = await caches.open(answersCacheOf(owner));
  const found = (await answers.match(request.url, anyForm)) ?? (await findKept(owner, request.url));
  if (!found) return null;
  const headers = new Headers(found.headers);
  headers.set(keptHeader, '1');
  return new Response(found.body, { status: 200, headers });
}

const findKept = async (owner: string, address: string): Promise<Response | undefined> =>
  (await caches.open(keptCacheOf(owner))).match(address, anyForm);

/** A cover: the server's (or the browser's own cache's), else the one kept with the music, of whichever size there is. */
export async function answerCover(request: Request): Promise<Response> {
  const response = await fetch(request).catch(() => null);
  if (response && !unreachable.has(response.status)) return response;
  const owner = await findOwner();
  const found = owner && (await findKept(owner, new URL(request.url).pathname));
  return found || (response ?? Response.error());
}

/** An address has one form here, whatever headers it was asked for with. */
const anyForm = { ignoreVary: true };
