/** Pauses between tries; together a little over two minutes. */
const pausesMs = [1000, 2000, 4000, 8000, 15_000, 15_000, 20_000, 20_000, 20_000, 20_000];

/**
 * Waits until the server answers again, as after a tunnel or a restart.
 * @param isWanted asked before each try: whether somebody still waits
 * @returns whether it did within about two minutes, while it was wanted
 */
export async function waitForServer(src: string, isWanted: () => boolean): Promise<boolean> {
  for (const pauseMs of pausesMs) {
    await pauseOrOnline(pauseMs);
    if (!isWanted()) return false;
    const response = await fetch(src, { method: 'HEAD' }).catch(() => null);
    if (response) return isWanted();
  }
  return false;
}

/** The browser may know sooner than the clock. */
function pauseOrOnline(pauseMs: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pauseMs);
    window.addEventListener('online', go);
  });
}
