/**
 * Writes the next migration: `npm run migration -- add-something`. Compares prisma/schema with the schema kept beside
 * the last migration (Prisma's wasm engine cannot yet read a live Postgres through its adapter), and writes the SQL
 * between the two for you to review. A test applies all migrations to a real Postgres.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { withSchemaEngine } from '@/infra/postgres/schema-engine';

const schemaDir = 'prisma/schema';
const migrationsDir = 'prisma/migrations';
const snapshot = 'schema.prisma';

const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the migration in kebab case: npm run migration -- add-invitations');
  process.exit(2);
}

const files = await Promise.all(
  (await readdir(schemaDir)).sort().map(async (file) => ({
    path: join(schemaDir, file),
    content: await readFile(join(schemaDir, file), 'utf8'),
  })),
);
const last = (await readdir(migrationsDir))
  .filter((entry) => /^\d{14}_/.test(entry))
  .sort()
  .at(-1);
const previous = last ? join(migrationsDir, last, snapshot) : undefined;

// The diff of two schema files asks no database, but the engine wants a connection to start.
const dataDir = await mkdtemp(join(tmpdir(), 'segue-migration-'));
const server = await startEmbeddedPostgres({ dataDir, isDisposable: true });
const stdout = await diffWithSchema(server.url).finally(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});
if (!stdout || stdout.includes('empty migration')) {
  console.log('Nothing to do: the migrations already give this schema.');
  process.exit(0);
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(migrationsDir, `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'migration.sql'), stdout);
await writeFile(join(folder, snapshot), files.map((file) => file.content).join('\n'));
console.log(`Wrote ${folder}/migration.sql`);

async function diffWithSchema(url: string): Promise<string | null> {
  const from = previous
    ? {
        tag: 'schemaDatamodel' as const,
        files: [{ path: previous, content: await readFile(previous, 'utf8') }],
      }
    : { tag: 'empty' as const };
  return withSchemaEngine(url, async (engine) => {
    const result = await engine.diff({
      from,
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.stdout;
  });
}
