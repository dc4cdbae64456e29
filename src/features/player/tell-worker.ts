/** Tells the service worker which track sounds: its file is fetched ahead, and after it the next one's. */
export function tellWorker(trackId: string): void {
  if ('serviceWorker' in navigator)
    navigator.serviceWorker.controller?.postMessage({ kind: 'playing', trackId });
}
