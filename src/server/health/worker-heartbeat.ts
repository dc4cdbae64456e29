import { z } from 'zod';
import { database } from '@/infra/database';

const key = 'worker-heartbeat';
const lifetimeMs = 45_000;
const heartbeatSchema = z.object({ tensorflow: z.enum(['tensorflow', 'wasm']).nullable() });

/** Says that a worker is alive, and what its network runs on. */
export async function beatWorker(tensorflow: 'tensorflow' | 'wasm' | null): Promise<void> {
  const value = { tensorflow };
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** The last worker's word, when it is fresh. */
export async function findWorkerHeartbeat(now: Date): Promise<z.infer<typeof heartbeatSchema> | null> {
  const row = await database().setting.findUnique({ where: { key } });
  if (!row || now.getTime() - row.updatedAt.getTime() > lifetimeMs) return null;
  return heartbeatSchema.parse(row.value);
}
