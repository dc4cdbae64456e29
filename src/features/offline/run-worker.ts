import { newVersion } from '@words/offline';
import { toast } from '@/components/ui/toast';
import { listKeptPages } from './kept-pages';

/** Pages that open without a network whether or not they were seen before. */
const alwaysThere = [
  '/offline',
  '/',
  '/discover',
  '/playlists',
  '/library/artists',
  '/library/albums',
  '/library/tracks',
  '/search',
  '/settings',
];

/** The first page has better things to do than to fetch others. */
const WARM_AFTER_MS = 4000;

/**
 * Starts the service worker, where the browser has them: over https or on localhost.
 * @param onFirst it has begun to stand between this page and the network, which it did not when the page was opened
 * @returns ends what follows it
 */
export function runWorker(onFirst: () => void): () => void {
  // In development files change under their names.
  if (!('serviceWorker' in navigator) || isDevelopment) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const controller = new AbortController();
  if (!navigator.serviceWorker.controller) {
    const { signal } = controller;
    navigator.serviceWorker.addEventListener('controllerchange', onFirst, { once: true, signal });
  }
  void register(controller.signal).then((isThere) => {
    if (isThere) timer = setTimeout(() => warmPages([hereNow(), ...alwaysThere]), WARM_AFTER_MS);
  });
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}

const hereNow = () => window.location.pathname + window.location.search;

/** Has the service worker fetch pages that it does not have yet. */
export function warmPages(paths: readonly string[]): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.ready.then(({ active }) => {
    active?.postMessage({ kind: 'warm', paths });
    void listKeptPages();
  });
}

async function register(signal: AbortSignal): Promise<boolean> {
  const registration = await navigator.serviceWorker
    .register('/service-worker.js')
    // Offline, or forbidden by the browser: the app works all the same while there is a network.
    .catch(() => null);
  if (!registration || signal.aborted) return registration !== null;
  const offer = () => offerNewVersion(registration);
  registration.addEventListener('updatefound', () => watchInstalling(registration.installing, offer), {
    signal,
  });
  watchInstalling(registration.installing, offer);
  offer();
  return true;
}

function watchInstalling(worker: ServiceWorker | null, offer: () => void): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer();
  });
}

/** The new version waits until nobody uses the old one, or until the listener says so: what is open goes on. */
function offerNewVersion({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !navigator.serviceWorker.controller) return;
  toast(newVersion.title, {
    id: 'new-version',
    description: newVersion.about,
    timeoutMs: 20_000,
    action: {
      label: newVersion.reload,
      onAct: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
          once: true,
        });
        waiting.postMessage({ kind: 'take-over' });
      },
    },
  });
}

// biome-ignore lint/style/noProcessEnv: replaced by the bundler, no environment is read at run time
const isDevelopment = process.env.NODE_ENV === 'development';
