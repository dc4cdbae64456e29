import { z } from 'zod';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

const key = 'analysis-paused';
const storedSchema = z.boolean().catch(false);

/** Whether an admin asked that no more tracks are listened to for now. */
export async function readIsAnalysisPaused(): Promise<boolean> {
  const row = await database().setting.findUnique({ where: { key } });
  return storedSchema.parse(row?.value);
}

/** Pauses the analysis behind the tracks it is at, or goes on with it. */
export async function updateIsAnalysisPaused(isPaused: boolean): Promise<void> {
  await database().setting.upsert({
    where: { key },
    create: { key, value: isPaused },
    update: { value: isPaused },
  });
  if (!isPaused) await enqueue('analyse-library', {});
}
