import { type Job, WaitingError } from 'bullmq';
import { log } from '@/infra/log';
import { catalogue, isJobName } from '@/jobs/catalogue';
import { findHandler } from './registry';
import { createThrottledProgress } from './throttled-progress';

/**
 * Runs one job of the queue with its handler. On shutdown (`signal`) an interrupted job goes back to the front of its
 * line and costs none of its attempts.
 */
export async function runJob(job: Job, token: string | undefined, signal: AbortSignal): Promise<unknown> {
  if (!isJobName(job.name)) throw new Error(`No job is called ${job.name}.`);
  const payload = catalogue[job.name].payload.parse(job.data);
  const jobLog = log().child({ job: job.name });
  const handle = await findHandler(job.name);
  const progress = createThrottledProgress((value) => job.updateProgress(value));
  const startedAt = Date.now();
  try {
    const result = await handle(payload as never, { progress: progress.say, signal, log: jobLog });
    await progress.flush();
    jobLog.info({ ms: Date.now() - startedAt }, 'done');
    return result ?? null;
  } catch (error) {
    await progress.flush();
    if (signal.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    jobLog.warn({ attempt: job.attemptsMade + 1, error: String(error) }, 'failed');
    throw error;
  }
}
