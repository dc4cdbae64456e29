import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { readMigrationList } from './migration-list';
import { withSchemaEngine } from './schema-engine';

/** What migrations rely on: typo-tolerant search, and search that forgives accents. Embedded Postgres has both. */
const extensions = ['pg_trgm', 'unaccent'];

/** Any number, the same in every process: web and worker may both come to migrate at the same moment. */
const advisoryLock = 7_378_386_500;

const noFilters = { externalTables: [], externalEnums: [] };

/** Why a database cannot be brought to this version's schema. */
export class MigrationError extends Error {
  override name = 'MigrationError';
  constructor(
    readonly code: 'newer-database' | 'failed-earlier' | 'failed-now' | 'missing-extension',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Brings the database at `url` to the state that the migrations folder describes, recording each migration in
 * `_prisma_migrations`. Safe to call from several processes at once.
 * @returns the names of the migrations applied by this call
 * @throws MigrationError when the database is newer than the code, or a migration fails
 */
export async function migrate(url: string, migrationsDir: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await ensureExtensions(client);
    return await applyMigrations(url, migrationsDir);
  } finally {
    // Closing the session frees its advisory lock.
    await client.end();
  }
}

async function applyMigrations(url: string, migrationsDir: string): Promise<string[]> {
  const migrationsList = await readMigrationList(migrationsDir);
  return withSchemaEngine(url, async (engine) => {
    await refuseUnfit(engine, migrationsList);
    try {
      const input = { migrationsList, filters: noFilters };
      return (await engine.applyMigrations(input)).appliedMigrationNames;
    } catch (error) {
      throw new MigrationError('failed-now', `A migration failed: ${engineMessage(error)}`, { cause: error });
    }
  });
}

async function refuseUnfit(
  engine: SchemaEngine,
  migrationsList: Awaited<ReturnType<typeof readMigrationList>>,
): Promise<void> {
  const state = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: noFilters,
  });
  if (state.failedMigrationNames.length > 0) {
    const names = state.failedMigrationNames.join(', ');
    throw new MigrationError(
      'failed-earlier',
      `An earlier migration of this database failed half-way (${names}). Restore the backup you made before it.`,
    );
  }
  const unknown = state.history && 'unpersistedMigrationNames' in state.history ? state.history : null;
  if (unknown) {
    const names = unknown.unpersistedMigrationNames.join(', ');
    throw new MigrationError(
      'newer-database',
      `This database was opened by a newer Segue: it has migrations that this version does not know (${names}). Update Segue, or use another data folder.`,
    );
  }
}

async function ensureExtensions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('SELECT extname FROM pg_extension');
  const installed = new Set(rows.map((row) => row.extname));
  for (const extension of extensions.filter((name) => !installed.has(name))) {
    try {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    } catch (cause) {
      throw new MigrationError(
        'missing-extension',
        `The database lacks the extension ${extension}, and this role may not create it (${(cause as Error).message}). Ask its administrator for: CREATE EXTENSION ${extension};`,
        { cause },
      );
    }
  }
}

/** The engine's errors carry a JSON report; its message is the part for people. */
function engineMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  try {
    return (JSON.parse(message) as { message?: string }).message ?? message;
  } catch {
    return message;
  }
}
