import type { StreamQuality, Track } from '@/domain/contracts/library';
import {
  audioKey,
  collectionKey,
  isCollectionKey,
  isOfAnAccount,
  keptCacheOf,
  ownerCache,
  qualityHeader,
  trackOfKey,
} from '@/domain/offline/kept-names';
import { qualityOf } from '@/domain/offline/quality-rank';
import { streamUrl } from '@/features/player/stream-url';
import { type KeptCollection, nameOf } from './kept-collection';

/** A file on this device. */
export type KeptFile = { bytes: number; quality: StreamQuality };

/** Whether this browser can keep music at all: it lets only pages over https (or on localhost). */
export const canKeep = (): boolean =>
  'caches' in globalThis && 'navigator' in globalThis && 'serviceWorker' in navigator;

/** What one account keeps on this device, in the browser's Cache Storage; the service worker reads it there. */
export class KeptCache {
  private constructor(private readonly cache: Cache) {}

  static async open(userId: string): Promise<KeptCache> {
    return new KeptCache(await caches.open(keptCacheOf(userId)));
  }

  /** All that is there. */
  async list(): Promise<{ collections: KeptCollection[]; files: Record<string, KeptFile> }> {
    const requests = await this.cache.keys();
    const collections: KeptCollection[] = [];
    const files: Record<string, KeptFile> = {};
    await Promise.all(
      requests.map(async (request) => {
        const { pathname } = new URL(request.url);
        const trackId = trackOfKey(pathname);
        if (!trackId && !isCollectionKey(pathname)) return;
        const response = await this.cache.match(request);
        if (!response) return;
        if (trackId) files[trackId] = fileOf(response);
        else {
          const { keptCollectionSchema } = await import('./kept-collection-schema');
          const kept = keptCollectionSchema.safeParse(await response.json().catch(() => null));
          if (kept.success) collections.push(kept.data);
        }
      }),
    );
    return { collections: collections.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1)), files };
  }

  async putCollection(collection: KeptCollection): Promise<void> {
    await this.cache.put(collectionKey(nameOf(collection)), Response.json(collection));
  }

  async deleteCollection(collection: KeptCollection): Promise<void> {
    await this.cache.delete(collectionKey(nameOf(collection)));
  }

  /**
   * Fetches a track and keeps it, with its cover and what the player shows of it.
   * @returns the file, or the answer in its place
   * @throws where nothing answers, the answer breaks off, or there is no room
   */
  async putTrack(track: Track, quality: StreamQuality, signal: AbortSignal): Promise<KeptFile | Response> {
    const address = streamUrl(track, { quality, mobileQuality: quality });
    const answer = await fetch(address, { cache: 'no-store', signal });
    if (!answer.ok) return answer;
    const headers = new Headers({ [qualityHeader]: quality });
    for (const name of ['content-type', 'content-length']) {
      const value = answer.headers.get(name);
      if (value) headers.set(name, value);
    }
    await this.cache.put(audioKey(track.id), new Response(answer.body, { headers }));
    // The music is what counts: it is played without these too.
    await Promise.allSettled([
      track.coverUrl && this.#copy(`${track.coverUrl}?size=320`, track.coverUrl, signal),
      this.#copy(`/api/tracks/${track.id}`, `/api/tracks/${track.id}`, signal),
    ]);
    const stored = await this.cache.match(audioKey(track.id));
    return stored ? fileOf(stored) : answer;
  }

  /** Keeps what a page is made of, as the server says it now. */
  async putData(address: string): Promise<void> {
    await this.#copy(address, address);
  }

  async deleteTrack(trackId: string): Promise<void> {
    await Promise.all([this.cache.delete(audioKey(trackId)), this.cache.delete(`/api/tracks/${trackId}`)]);
  }

  async #copy(from: string, key: string, signal?: AbortSignal): Promise<void> {
    const answer = await fetch(from, { signal, headers: { accept: 'application/json, image/*' } });
    if (answer.ok) await this.cache.put(key, answer);
  }
}

const fileOf = ({ headers }: Response): KeptFile => ({
  bytes: Number(headers.get('content-length')) || 0,
  quality: qualityOf(headers.get(qualityHeader)),
});

/** Removes all that any account has on this device, and whose it was. */
export async function forgetDevice(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => isOfAnAccount(name) || name === ownerCache);
  await Promise.all(names.map((name) => caches.delete(name)));
}
