import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { migrate } from '@/infra/postgres/migrate';
import { makeDataDir } from './make-data-dir';
import { goldenDatabase, withDatabase } from './test-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the test server's maintenance database. */
    postgresUrl: string;
  }
}

/**
 * Starts one real Postgres for all integration tests and migrates one golden database, of which every test file
 * gets its own copy (database-per-worker.ts).
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeDataDir();
  const server = await startEmbeddedPostgres({ dataDir, isDisposable: true });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const maintenance = withDatabase(server.url, 'postgres');
    const client = new pg.Client({ connectionString: maintenance });
    await client.connect();
    await client.query(`CREATE DATABASE ${goldenDatabase}`);
    await client.end();
    await migrate(withDatabase(server.url, goldenDatabase), 'prisma/migrations');
    project.provide('postgresUrl', maintenance);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
