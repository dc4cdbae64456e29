import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { readEnv } from '@/infra/env';

const POLL_MS = 500;

/**
 * Runs `work` while holding a folder's lock in the database, so that two scans of one folder, in whatever processes,
 * come one after the other. The lock lives as long as its connection: a killed process leaves none behind.
 * @throws the signal's reason when aborted while waiting
 */
export async function withFolderLock<T>(
  folderId: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: readEnv().DATABASE_URL, keepAlive: true });
  // A connection that breaks takes the lock with it; the scan's own writes fail then, too.
  client.on('error', () => {});
  await client.connect();
  try {
    const query = `SELECT pg_try_advisory_lock(hashtextextended('scan ' || $1, 0)) AS "isLocked"`;
    for (;;) {
      const { rows } = await client.query<{ isLocked: boolean }>(query, [folderId]);
      if (rows[0]?.isLocked) break;
      await sleep(POLL_MS, undefined, { signal });
    }
    return await work();
  } finally {
    await client.end();
  }
}
