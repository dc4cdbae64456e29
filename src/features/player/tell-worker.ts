/** Tells the service worker which track sounds: its file is fetched ahead, and after it the next one's. */
export function tellWorker(trackId: string): void {
  // Pages over plain http have none.
  const workers = (globalThis.navigator as Partial<Navigator> | undefined)?.serviceWorker;
  workers?.controller?.postMessage({ kind: 'playing', trackId });
}
