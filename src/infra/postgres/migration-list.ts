import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** Reads a migrations folder (one folder a migration, in order of their names) as the schema engine wants it. */
export async function readMigrationList(migrationsDir: string): Promise<MigrationList> {
  const baseDir = resolve(migrationsDir);
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  );
  const lockfile = 'migration_lock.toml';
  const content = await readFile(join(baseDir, lockfile), 'utf8').catch(() => null);
  return { baseDir, lockfile: { path: lockfile, content }, shadowDbInitScript: '', migrationDirectories };
}
