import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeEach, inject } from 'vitest';
import { isDatabaseKept } from './keep-database';
import { copyGoldenDatabase, emptyAllTables } from './test-database';

// Runs before each integration test file, and before anything of the app is imported: the file finds an empty,
// migrated database and a data folder of its own, and each of its tests finds the tables empty again.
const databaseUrl = await copyGoldenDatabase(
  inject('postgresUrl'),
  `segue_worker_${process.env.VITEST_POOL_ID ?? '1'}`,
);
const dataDir = await mkdtemp(join(tmpdir(), 'segue-test-data-'));
Object.assign(process.env, {
  DATABASE_URL: databaseUrl,
  SEGUE_DATA_DIR: dataDir,
  SEGUE_DEMO: '0',
  BETTER_AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
});
delete process.env.REDIS_URL;
delete process.env.SEGUE_MUSIC;

const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();

beforeEach(async () => {
  if (!isDatabaseKept()) await emptyAllTables(client);
});

afterAll(async () => {
  const { closeDatabase } = await import('@/infra/database');
  await closeDatabase();
  await client.end();
  await rm(dataDir, { recursive: true, force: true });
});
