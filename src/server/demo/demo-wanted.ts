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
  if (await isDemoRemoved()) return false;
  return (
    (await database().libraryFolder.findFirst({ where: { kind: 'user' }, select: { id: true } })) === null
  );
}

/** Remembers that the demo was removed, or asked for again. */
export async function rememberDemo(value: 'wanted' | 'removed'): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Remembers that the demo stands complete, unless it was told to go meanwhile. */
export async function rememberDemoComplete(): Promise<void> {
  await database().$executeRaw`
    INSERT INTO "Setting" ("key", "value", "updatedAt") VALUES (${key}, '"complete"'::jsonb, now())
    ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value", "updatedAt" = now()
      WHERE "Setting"."value" <> '"removed"'::jsonb`;
}

/** Whether somebody said that they do not want the demo. */
export async function isDemoRemoved(): Promise<boolean> {
  return (await database().setting.findUnique({ where: { key } }))?.value === 'removed';
}

/** Whether the demo collection stands complete, so that a start has nothing to do. */
export async function isDemoComplete(): Promise<boolean> {
  return (await database().setting.findUnique({ where: { key } }))?.value === 'complete';
}
