import { constants, setPriority } from 'node:os';
import type { Job } from 'bullmq';
import { closeDatabase } from '@/infra/database';
import { log } from '@/infra/log';
import { openWorker, queueStore } from '@/infra/queue';
import { lanes } from '@/jobs/lanes';
import { closeQueues, ensureLaneLimits, laneNames } from '@/jobs/queues';
import { checkRegistry } from './registry';
import { runJob } from './run-job';
import { startHeartbeat } from './start-heartbeat';
import { startOfDuty } from './start-of-duty';

/** A crashed worker's job is taken up again after this long. */
const stalledIntervalMs = 10_000;
const lockMs = 30_000;
/** Crashes cost an attempt only when they keep coming. */
const maxStalledCount = 20;
const graceMs = 8_000;

async function main(): Promise<void> {
  // Composing and analysing want every core; the listener's page comes first. Threads started later inherit this.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  await checkRegistry();
  await ensureLaneLimits();
  const stop = new AbortController();
  const workers = laneNames.map((lane) => {
    const worker = openWorker(
      `segue-${lane}`,
      (job: Job, token?: string) => runJob(job, token, stop.signal),
      {
        concurrency: lanes[lane].concurrency,
        lockDuration: lockMs,
        stalledInterval: stalledIntervalMs,
        maxStalledCount,
      },
    );
    worker.on('error', (error) => log().error({ lane, error: String(error) }, 'queue'));
    return worker;
  });
  const stopHeartbeat = await startHeartbeat();
  const endDuty = await startOfDuty(stop.signal);
  log().info({ queue: queueStore() }, 'worker ready');

  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    stop.abort(new Error('The worker is stopping.'));
    setTimeout(() => process.exit(1), graceMs).unref();
    stopHeartbeat();
    await endDuty();
    await Promise.all(workers.map((worker) => worker.close()));
    await closeQueues();
    await closeDatabase();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
