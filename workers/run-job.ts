import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { log } from '@/infra/log';
import { catalogue, isJobName, type JobName } from '@/jobs/catalogue';
import { enqueue } from '@/jobs/enqueue';
import { isBell } from '@/jobs/schedules';
import type { Handler } from './handler';
import { createProgressLog } from './progress-log';
import { findHandler as findRegistered } from './registry';
import { createThrottledProgress } from './throttled-progress';

type FindHandler = (name: JobName) => Promise<Handler<JobName>>;

/**
 * Runs one job of the queue with its handler. On shutdown (`signal`) an interrupted job goes back to the front of its
 * line and costs none of its attempts. A job that is not in the catalogue, or whose payload is not what the catalogue
 * says, fails at once: trying again would not help. A schedule's bell puts its job in line and is done.
 */
export async function runJob(
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
  findHandler: FindHandler = findRegistered,
): Promise<unknown> {
  if (!isJobName(job.name)) throw new UnrecoverableError(`No job is called ${job.name}.`);
  const { success, data: payload, error: fault } = catalogue[job.name].payload.safeParse(job.data);
  if (!success) throw new UnrecoverableError(`The payload of ${job.name} is not right: ${fault.message}`);
  if (isBell(job)) return enqueue(job.name, payload as never);
  const jobLog = log().child({ job: job.name });
  const handle = await findHandler(job.name);
  const tell = createProgressLog(jobLog);
  const progress = createThrottledProgress((value) => {
    tell(value);
    return job.updateProgress(value);
  });
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
