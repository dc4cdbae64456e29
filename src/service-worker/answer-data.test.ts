import { beforeEach, expect, test, vi } from 'vitest';
import { accountHeader, answersCacheOf, keptCacheOf, keptHeader } from '@/domain/offline/kept-names';
import { answerData } from './answer-data';
import { noteOwner } from './owner';
import type { FetchCall } from './worker-scope';

const address = 'https://music.example/api/playlists';

/** As much of Cache Storage as is used. */
class MemoryCache {
  readonly #entries = new Map<string, Response>();
  async match(key: string | Request) {
    return this.#entries.get(nameOf(key))?.clone();
  }
  async put(key: string | Request, response: Response) {
    this.#entries.delete(nameOf(key));
    this.#entries.set(nameOf(key), response);
  }
  async delete(key: string | Request) {
    return this.#entries.delete(nameOf(key));
  }
  async keys() {
    return [...this.#entries.keys()].map((url) => ({ url }));
  }
}
const nameOf = (key: string | { url: string }) => (typeof key === 'string' ? key : key.url);

class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();
  async open(name: string) {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  }
  keys = async () => [...this.#caches.keys()];
  delete = async (name: string) => this.#caches.delete(name);
}

let storage: MemoryCaches;
let answer: () => Promise<Response>;

beforeEach(() => {
  storage = new MemoryCaches();
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('fetch', () => answer());
  return () => vi.unstubAllGlobals();
});

async function ask(): Promise<Response> {
  const waits: Promise<unknown>[] = [];
  const event = { request: { url: address }, waitUntil: (work: Promise<unknown>) => void waits.push(work) };
  const response = await answerData(event as unknown as FetchCall);
  await Promise.all(waits);
  return response;
}

const sayTo = (userId: string, words: string) => () =>
  Promise.resolve(Response.json(words, { headers: { [accountHeader]: userId } }));
const nobodyAnswers = () => Promise.reject(new TypeError('Failed to fetch'));

test('without a network, what the server said last; marked as such', async () => {
  answer = sayTo('ada', 'first');
  await ask();
  answer = sayTo('ada', 'second');
  expect((await ask()).headers.has(keptHeader)).toBe(false);
  answer = nobodyAnswers;
  const response = await ask();
  expect(await response.json()).toBe('second');
  expect(response.headers.has(keptHeader)).toBe(true);
});

test('an answer for somebody else removes all that was here of the one before', async () => {
  answer = sayTo('ada', 'mine');
  await ask();
  await storage.open(keptCacheOf('ada'));
  answer = sayTo('mary', 'hers');
  await ask();
  answer = nobodyAnswers;
  expect(await (await ask()).json()).toBe('hers');
  const names = await storage.keys();
  expect(names).toContain(answersCacheOf('mary'));
  expect(names).not.toContain(answersCacheOf('ada'));
  expect(names).not.toContain(keptCacheOf('ada'));
});

test('an answer that comes late is of no use to the one who came since', async () => {
  answer = sayTo('ada', 'mine');
  await ask();
  await noteOwner('mary');
  answer = nobodyAnswers;
  expect((await ask()).type).toBe('error');
});

test('failures and answers for nobody are not kept', async () => {
  answer = sayTo('ada', 'good');
  await ask();
  answer = async () => Response.json({}, { status: 500, headers: { [accountHeader]: 'ada' } });
  expect((await ask()).status).toBe(500);
  answer = async () => Response.json({}, { status: 401 });
  expect((await ask()).status).toBe(401);
  answer = nobodyAnswers;
  expect(await (await ask()).json()).toBe('good');
});
