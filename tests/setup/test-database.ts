import pg from 'pg';

/** The migrated database that is copied for each test file. */
export const goldenDatabase = 'segue_golden';

/** The same server's connection string for another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/**
 * Makes `name` a fresh copy of the golden database, whatever it was before.
 * @param serverUrl a connection string of the test server
 * @returns the connection string of the copy
 */
export async function copyGoldenDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${goldenDatabase} STRATEGY FILE_COPY`);
  } finally {
    await client.end();
  }
  return withDatabase(serverUrl, name);
}

/**
 * Empties all tables that have rows, of the app and of its queue; what records migrations stays. Tables that are
 * empty already are only looked at, which makes this a matter of milliseconds.
 */
export async function emptyAllTables(client: pg.Client): Promise<void> {
  await client.query(`
    DO $$
    DECLARE
      candidate record;
      has_rows boolean;
      filled text[] := '{}';
    BEGIN
      FOR candidate IN
        SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname IN ('public', 'bullmq') AND tablename NOT IN ('_prisma_migrations', 'migration', 'meta')
      LOOP
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM ' || candidate.name || ')' INTO has_rows;
        IF has_rows THEN filled := filled || candidate.name; END IF;
      END LOOP;
      IF cardinality(filled) > 0 THEN
        EXECUTE 'TRUNCATE ' || array_to_string(filled, ', ') || ' CASCADE';
      END IF;
    END $$`);
}
