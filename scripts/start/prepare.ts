import pg from 'pg';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { migrate } from '@/infra/postgres/migrate';
import { buildKernels } from './build-kernels';
import { buildWeb } from './build-web';
import { generateClient } from './generate-client';
import type { StartOptions } from './options';
import type { Shutdown } from './shutdown';
import type { Terminal } from './terminal';

/** Makes the database client, the numerical kernels and, where the web app will run for production, its build. */
export async function prepareCode(
  options: StartOptions,
  terminal: Terminal,
  shutdown: Shutdown,
): Promise<void> {
  await terminal.step('Client', async () => ((await generateClient()) ? 'generated' : 'up to date'));
  await terminal.step('Kernels', async () => ((await buildKernels()) ? 'compiled' : 'up to date'));
  if (options.isDevelopment || options.only === 'worker') return;
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  await terminal.step('Web build', async (onLine) =>
    (await buildWeb({ env, onLine, signal: shutdown.signal })) ? 'built' : 'up to date',
  );
}

/**
 * Starts the embedded Postgres, or takes the one at `outsideUrl`, and migrates it.
 * @returns the connection string of a database with the schema of this version
 */
export async function prepareDatabase(
  dataDir: string,
  outsideUrl: string | undefined,
  terminal: Terminal,
  shutdown: Shutdown,
): Promise<string> {
  let url = outsideUrl ?? '';
  await terminal.step('Database', async () => {
    if (outsideUrl) return `outside, at ${await requireAnswer(outsideUrl)}`;
    const server = await startEmbeddedPostgres({ dataDir });
    shutdown.onEnd(
      () => server.stop(),
      () => void server.stop({ isForced: true }),
    );
    server.process.once('exit', () => shutdown.fail('Postgres ended unexpectedly'));
    for (const notice of server.notices) terminal.note(notice);
    url = server.url;
    return `Postgres on port ${server.port}`;
  });
  await terminal.step('Migrations', async () => {
    const applied = await migrate(url, 'prisma/migrations');
    return applied.length > 0 ? `applied ${applied.join(', ')}` : 'none to apply';
  });
  return url;
}

/** @returns the host, when a Postgres answers there */
async function requireAnswer(url: string): Promise<string> {
  const { host } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return host;
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new Error(`The Postgres of DATABASE_URL at ${host} cannot be used: ${reason}`, { cause });
  } finally {
    await client.end().catch(() => {});
  }
}
