import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { migrate } from '@/infra/postgres/migrate';

/**
 * Runs a measurement on a Postgres and in a folder of its own; both are gone afterwards. Whatever reads the environment
 * when it is loaded has to be imported within.
 * @param options.isDisposable a faster Postgres, that does not wait for the disk
 * @param options.keepIn a folder that stays, with the database in it, for the next measurement to find
 */
export async function withDatabase<Result>(
  work: (folder: string) => Promise<Result>,
  { isDisposable, keepIn }: { isDisposable?: boolean; keepIn?: string | undefined } = {},
): Promise<Result> {
  const folder = keepIn ? resolve(keepIn) : await mkdtemp(join(tmpdir(), 'segue-measure-'));
  const dataDir = join(folder, 'data');
  await mkdir(dataDir, { recursive: true });
  const server = await startEmbeddedPostgres({ dataDir, isDisposable });
  try {
    await migrate(server.url, 'prisma/migrations');
    Object.assign(process.env, {
      DATABASE_URL: server.url,
      SEGUE_DATA_DIR: join(folder, 'segue'),
      LOG_LEVEL: 'warn',
    });
    return await work(folder);
  } finally {
    await server.stop({ isKept: keepIn !== undefined });
    if (!keepIn) await rm(folder, { recursive: true, force: true });
  }
}
