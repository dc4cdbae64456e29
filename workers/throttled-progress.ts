import type { JobProgress } from '@/jobs/progress';

const intervalMs = 250;

/**
 * Passes on the latest of many progress messages, four times a second at most and never two at once; estimates the
 * time left from the pace since the first message when the job does not say it.
 */
export function createThrottledProgress(
  send: (progress: JobProgress) => Promise<unknown>,
  clock: () => number = Date.now,
) {
  let latest: JobProgress | undefined;
  let sending: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let first: { at: number; done: number } | undefined;

  const flush = (): Promise<unknown> => {
    clearTimeout(timer);
    timer = undefined;
    const value = latest;
    latest = undefined;
    // Progress is news, not work: a message that cannot be stored must not fail the job.
    if (value) sending = sending.then(() => send(value)).catch(() => {});
    return sending;
  };

  const say = (progress: JobProgress): void => {
    const done = progress.done ?? 0;
    first ??= { at: clock(), done };
    const elapsedMs = clock() - first.at;
    const pace = elapsedMs > 1_000 ? (done - first.done) / elapsedMs : 0;
    const etaMs = progress.total && pace > 0 ? Math.round((progress.total - done) / pace) : null;
    latest = { ...progress, etaMs: progress.etaMs ?? etaMs };
    timer ??= setTimeout(flush, intervalMs);
  };

  return { say, flush };
}
