import type { Queue } from 'bullmq';
import { openQueue } from '@/infra/queue';
import { type Lane, lanes } from './lanes';

const store = globalThis as typeof globalThis & { segueQueues?: Map<Lane, Queue> };

/** The queue of a lane, opened once in a process. */
export function laneQueue(lane: Lane): Queue {
  store.segueQueues ??= new Map();
  const open = store.segueQueues.get(lane) ?? openQueue(`segue-${lane}`);
  store.segueQueues.set(lane, open);
  return open;
}

export const laneNames = Object.keys(lanes) as Lane[];

/** Tells the queue store how many jobs of a lane may run at a time in all workers together. */
export async function ensureLaneLimits(): Promise<void> {
  for (const lane of laneNames) {
    const { globalConcurrency } = lanes[lane];
    if (globalConcurrency) await laneQueue(lane).setGlobalConcurrency(globalConcurrency);
    else await laneQueue(lane).removeGlobalConcurrency();
  }
}

/** Closes every queue this process opened. */
export async function closeQueues(): Promise<void> {
  await Promise.all([...(store.segueQueues?.values() ?? [])].map((queue) => queue.close()));
  store.segueQueues = undefined;
}
