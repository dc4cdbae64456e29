import type { Logger } from 'pino';
import type { JobName, JobPayload } from '@/jobs/catalogue';
import type { JobProgress } from '@/jobs/progress';

/** What a handler gets beside its payload. */
export type JobContext = {
  /** Says how far it is; sent at most a few times a second. */
  progress: (progress: JobProgress) => void;
  /** Aborts when the process must end: stop at the next safe point and throw; the job goes back in line. */
  signal: AbortSignal;
  log: Logger;
};

/** Does one job. Runs at least once: whatever it did before a crash must not harm when done again. */
export type Handler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<unknown>;
