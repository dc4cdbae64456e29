import type { Logger } from 'pino';
import type { JobProgress } from '@/jobs/progress';

const intervalMs = 15_000;

/** Says in the log how far a long job is, four times a minute: who starts Segue in a terminal sees that it goes on. */
export function createProgressLog(log: Pick<Logger, 'info'>, clock: () => number = Date.now) {
  let lastAt = clock();
  return ({ done = 0, total, etaMs }: JobProgress): void => {
    const now = clock();
    if (!total || now - lastAt < intervalMs) return;
    lastAt = now;
    log.info({ done, total, ...(etaMs != null && { secondsLeft: Math.round(etaMs / 1000) }) }, 'at work');
  };
}
