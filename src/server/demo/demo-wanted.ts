import { database } from '@/infra/database';
import { readEnv } from '@/infra/env';

const key = 'demo';

/**
 * Whether the demo collection should be composed at this start: nobody has said no, no music folder is configured and
 * the library has no music of the listener's own.
 */
export async function isDemoWanted(): Promise<boolean> {
  const env = readEnv();
  if (!env.SEGUE_DEMO || env.SEGUE_MUSIC.length > 0) return false;
  const db = database();
  const setting = await db.setting.findUnique({ where: { key } });
  if (setting?.value === 'removed') return false;
  return (await db.libraryFolder.findFirst({ where: { kind: 'user' }, select: { id: true } })) === null;
}

/** Remembers that the demo was removed, or asked for again. */
export async function rememberDemo(value: 'wanted' | 'removed' | 'complete'): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Whether the demo collection stands complete, so that a start has nothing to do. */
export async function isDemoComplete(): Promise<boolean> {
  return (await database().setting.findUnique({ where: { key } }))?.value === 'complete';
}
