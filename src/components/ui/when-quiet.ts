/** After this the page stands, its pictures are there and its data is: what is for later may take the line. */
const QUIET_AFTER_MS = 4000;

/**
 * Runs once, when the page has come to rest; never for those who asked their browser to save data.
 * @returns takes it back
 */
export function whenQuiet(task: () => void): () => void {
  if (isSavingData()) return () => {};
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(task);
    else task();
  }, QUIET_AFTER_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

const isSavingData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
