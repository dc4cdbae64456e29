import type { z } from 'zod';
import type { healthSchema } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { queueStore } from '@/infra/queue';
import { laneQueue } from '@/jobs/queues';
import packageJson from '../../../package.json' with { type: 'json' };
import { findWorkerHeartbeat } from './worker-heartbeat';

const patienceMs = 3_000;

/**
 * Whether the parts answer. The page can be served while no worker lives, so a silent worker is told but is no reason
 * to call the whole thing down.
 */
export async function checkHealth(now: Date): Promise<z.infer<typeof healthSchema>> {
  const [databaseUp, queueUp, heartbeat] = await Promise.all([
    answers(() => database().$queryRaw`SELECT 1`),
    answers(() => laneQueue('discover').getJobCounts('waiting')),
    findWorkerHeartbeat(now).catch(() => null),
  ]);
  const word = (isUp: boolean) => (isUp ? ('ok' as const) : ('down' as const));
  return {
    status: word(databaseUp && queueUp),
    database: word(databaseUp),
    queue: word(queueUp),
    queueStore: queueStore(),
    worker: word(heartbeat !== null),
    tensorflow: heartbeat?.tensorflow ?? null,
    version: packageJson.version,
  };
}

async function answers(ask: () => PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([Promise.resolve(ask()).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
