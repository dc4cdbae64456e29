import { common } from '@words/common';
import { keepMessages } from '@words/offline';
import { toast } from '@/components/ui/toast';
import type { StreamQuality, Track } from '@/domain/contracts/library';
import { KeptCache, type KeptFile } from './kept-cache';
import { type Collection, dataOf, type KeptCollection, nameOf, pageOf } from './kept-collection';
import { findCollection, missingTracks, orphansOf, useKept } from './kept-store';
import { isOffline, noteFailure, onBackOnline } from './reach';
import { warmPages } from './run-worker';

const UNDO_MS = 20_000;
/** Other tabs show the same; they look when this one has changed something, not more often. */
const LOOK_EVERY_MS = 1000;

const get = useKept.getState;
const set = useKept.setState;

let cache: KeptCache | null = null;
let channel: BroadcastChannel | null = null;
let current: { name: string; controller: AbortController } | null = null;

/**
 * Brings what a listener keeps on this device to life, and goes on with what was on its way.
 * @returns ends it
 */
export async function startKeeping(userId: string): Promise<() => void> {
  const mine = await KeptCache.open(userId);
  cache = mine;
  const look = async () => {
    const found = await mine.list();
    if (cache === mine) set({ ...found, isReady: true });
  };
  await look();
  for (const trackId of orphansOf(get())) void forgetTrack(trackId);
  channel = new BroadcastChannel('segue-kept');
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.onmessage = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look().then(work);
    }, LOOK_EVERY_MS);
  };
  const stopHoping = onBackOnline(() => void work());
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ kind: 'owner', userId }));
  void work();
  return () => {
    clearTimeout(timer);
    stopHoping();
    current?.controller.abort();
    channel?.close();
    channel = null;
    if (cache === mine) {
      cache = null;
      set({ isReady: false, collections: [], files: {}, failures: {} });
    }
  };
}

/** Keeps a collection on this device, or keeps it in another quality. */
export async function keep(collection: Collection, quality: StreamQuality): Promise<void> {
  // Without this a browser may throw away what it takes for a cache. It may refuse; then it is kept as long as it likes.
  void navigator.storage?.persist?.().catch(() => false);
  const { kind, id, title, tracks, week } = collection;
  set({ failures: {} });
  const keptAt = findCollection(get(), collection)?.keptAt ?? new Date().toISOString();
  await save({ kind, id, title, tracks, week, quality, state: 'keeping', keptAt });
  warmPages([pageOf(collection)]);
  void cache?.putData(dataOf(collection)).catch(() => {});
  await work();
}

/** The collection may have changed since it was kept: what is new is fetched, what left it is removed. */
export async function follow(collection: Collection): Promise<void> {
  const kept = findCollection(get(), collection);
  const isSame =
    kept?.title === collection.title &&
    kept.tracks.map(({ id }) => id).join() === collection.tracks.map(({ id }) => id).join();
  // Without a network what is known of the list may be older than what is kept.
  if (!kept || isSame || isOffline()) return;
  const { title, tracks, week } = collection;
  await save({ ...kept, title, tracks, week, state: kept.state === 'paused' ? 'paused' : 'keeping' });
  void cache?.putData(dataOf(collection)).catch(() => {});
  await sweep();
  await work();
}

export async function pauseKeeping(collection: KeptCollection): Promise<void> {
  if (current?.name === nameOf(collection)) current.controller.abort();
  await save({ ...collection, state: 'paused' });
}

/** Goes on after a pause, or when room was made. */
export async function resumeKeeping(collection: KeptCollection): Promise<void> {
  set({ failures: {} });
  await save({ ...collection, state: 'keeping' });
  await work();
}

/** Takes a collection off this device; its files go when it can no longer be undone. */
export async function removeKept(collection: KeptCollection): Promise<void> {
  const mine = cache;
  if (current?.name === nameOf(collection)) current.controller.abort();
  set(({ collections }) => ({
    collections: collections.filter((one) => nameOf(one) !== nameOf(collection)),
  }));
  await mine?.deleteCollection(collection);
  tell();
  const timer = setTimeout(() => void sweep(), UNDO_MS);
  toast(keepMessages.takenOff, {
    description: collection.title,
    timeoutMs: UNDO_MS,
    action: {
      label: common.undo,
      onAct: () => {
        clearTimeout(timer);
        if (cache === mine) void save(collection).then(work);
      },
    },
  });
}

async function save(collection: KeptCollection): Promise<void> {
  set(({ collections }) => {
    const others = collections.filter((one) => nameOf(one) !== nameOf(collection));
    return { collections: [...others, collection].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1)) };
  });
  try {
    await cache?.putCollection(collection);
  } catch {
    // Not even this has room: it is shown as long as the page is open.
  }
  tell();
}

const tell = () => channel?.postMessage('changed');

async function forgetTrack(trackId: string): Promise<void> {
  await cache?.deleteTrack(trackId);
  set(({ files: { [trackId]: _, ...files } }) => ({ files }));
}

async function sweep(): Promise<void> {
  await Promise.all(orphansOf(get()).map(forgetTrack));
  tell();
}

let isInLine = false;

/** Fetches what is missing, one track after the other; one tab does it, and another goes on when that one is closed. */
async function work(): Promise<void> {
  if (isInLine) return;
  isInLine = true;
  await navigator.locks.request('segue-keeping', async () => {
    isInLine = false;
    for (let next = nextTrack(); next && cache && !isOffline(); next = nextTrack()) {
      if (!(await fetchTrack(next.collection, next.track, cache))) return;
    }
  });
}

function nextTrack(): { collection: KeptCollection; track: Track } | null {
  const state = get();
  for (const collection of state.collections) {
    if (collection.state !== 'keeping') continue;
    const [track] = missingTracks(collection, state);
    if (track) return { collection, track };
    void save({ ...collection, state: 'kept' });
  }
  return null;
}

/** @returns false where there is no use in going on with the next one */
async function fetchTrack(collection: KeptCollection, track: Track, mine: KeptCache): Promise<boolean> {
  const controller = new AbortController();
  current = { name: nameOf(collection), controller };
  try {
    const result = await mine.putTrack(track, collection.quality, controller.signal);
    if (cache !== mine) return false;
    if (result instanceof Response) return noteRefusal(track, result.status);
    note(track, result);
    return true;
  } catch (error) {
    if (controller.signal.aborted) return cache === mine;
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      const latest = findCollection(get(), collection);
      if (latest) await save({ ...latest, state: 'full' });
      return true;
    }
    noteFailure();
    return false;
  } finally {
    current = null;
  }
}

function note(track: Track, file: KeptFile): void {
  set(({ files }) => ({ files: { ...files, [track.id]: file } }));
  tell();
}

function noteRefusal(track: Track, status: number): boolean {
  // Signed out: the page finds out by itself.
  if (status === 401) return false;
  const reason =
    status === 415
      ? keepMessages.notConverted
      : status === 404
        ? keepMessages.gone
        : keepMessages.notSent(status);
  set(({ failures }) => ({ failures: { ...failures, [track.id]: reason } }));
  return true;
}
