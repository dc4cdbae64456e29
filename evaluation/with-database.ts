import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { migrate } from '@/infra/postgres/migrate';

/**
 * Runs a measurement on a Postgres and in a folder of its own; both are gone afterwards. Whatever reads the environment
 * when it is loaded has to be imported within.
 * @param options.isDisposable a faster Postgres, that does not wait for the disk
 */
export async function withDatabase<Result>(
  work: (folder: string) => Promise<Result>,
  options: { isDisposable?: boolean } = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'segue-measure-'));
  const dataDir = join(folder, 'data');
  await mkdir(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  try {
    await migrate(server.url, 'prisma/migrations');
    Object.assign(process.env, {
      DATABASE_URL: server.url,
      SEGUE_DATA_DIR: join(folder, 'segue'),
      LOG_LEVEL: 'warn',
    });
    return await work(folder);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
