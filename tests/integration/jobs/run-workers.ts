import { setTimeout as sleep } from 'node:timers/promises';
import type { Processor, Worker, WorkerOptions } from 'bullmq';
import { openWorker } from '@/infra/queue';
import type { Lane } from '@/jobs/lanes';
import { closeQueues, laneNames, laneQueue } from '@/jobs/queues';

const workers: Worker[] = [];

/** Starts a worker on a lane; `closeWorkers` ends it. */
export function startWorker(
  lane: Lane,
  processor: Processor,
  options: Omit<WorkerOptions, 'connection'> = {},
): Worker {
  const worker = openWorker(`segue-${lane}`, processor, options);
  worker.on('error', () => {});
  workers.push(worker);
  return worker;
}

/** Ends all workers of this test and forgets its jobs. */
export async function closeWorkers(): Promise<void> {
  await Promise.all(workers.splice(0).map((worker) => worker.close(true)));
  for (const lane of laneNames) await laneQueue(lane).obliterate({ force: true });
  await closeQueues();
}

/** Asks again and again until the answer is not undefined. */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  for (let k = 0; k < 400; k++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Waits until nothing is waiting, running or delayed for a retry. */
export async function untilIdle(lane: Lane): Promise<void> {
  await until(async () => {
    const counts = await laneQueue(lane).getJobCounts('waiting', 'active', 'delayed');
    return Object.values(counts).every((count) => count === 0) || undefined;
  }, `the lane ${lane} to be idle`);
}

/** A gate that a processor waits at. */
export function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
