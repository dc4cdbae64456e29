import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDatabase } from '@tests/setup/test-database';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { migrate } from '@/infra/postgres/migrate';

const released = 'prisma/migrations';
const name = `segue_migrate_${process.env.VITEST_POOL_ID}`;
let url: string;
let folder: string;

async function onServer<T>(target: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: target });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const query = (sql: string) => onServer(url, async (client) => (await client.query(sql)).rows);

async function addMigration(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration), { recursive: true });
  await writeFile(join(folder, migration, 'migration.sql'), sql);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-migrations-'));
  await cp(released, folder, { recursive: true });
  url = withDatabase(inject('postgresUrl'), name);
  await onServer(inject('postgresUrl'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('migrate', () => {
  test('gives an empty database all migrations, in order, once', async () => {
    const names = (await readdir(released, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(await migrate(url, folder)).toEqual(names.map((entry) => entry.name).sort());
    expect(await migrate(url, folder)).toEqual([]);
    expect(await query('SELECT count(*)::int AS users FROM "User"')).toEqual([{ users: 0 }]);
  });

  test('opens a database of the previous migration and keeps what is in it', async () => {
    await migrate(url, folder);
    await query(`INSERT INTO "Setting" (key, value, "updatedAt") VALUES ('kept', '1', now())`);
    await addMigration('99990101000000_next', 'ALTER TABLE "Setting" ADD COLUMN "note" text;');
    expect(await migrate(url, folder)).toEqual(['99990101000000_next']);
    expect(await query('SELECT key, note FROM "Setting"')).toEqual([{ key: 'kept', note: null }]);
  });

  test('keeps what the demo’s listeners played when they get new keys', async () => {
    const later = (await readdir(folder)).filter((entry) => entry > '20261126');
    for (const entry of later.filter((name) => /^\d/.test(name)))
      await rm(join(folder, entry), { recursive: true });
    await migrate(url, folder);
    const [track, folderId] = [
      '00000000-0000-7000-8000-000000000001',
      '00000000-0000-7000-8000-000000000002',
    ];
    const artist = '00000000-0000-7000-8000-000000000003';
    await query(`INSERT INTO "LibraryFolder" (id, path) VALUES ('${folderId}', '/music')`);
    await query(`INSERT INTO "Artist" (id, name, "sortName", "nameKey") VALUES ('${artist}', 'A', 'A', 'a')`);
    await query(`INSERT INTO "Track" (id, "folderId", "relativePath", "sizeBytes", "mtimeMs", "contentHash", title,
      "artistId", "artistName", "durationMs", container, codec, "mimeType", "updatedAt", "searchText") VALUES
      ('${track}', '${folderId}', 'a.mp3', 1, 1, 'x', 'T', '${artist}', 'A', 1000, 'mp3', 'mp3', 'audio/mpeg', now(), 't')`);
    for (const [k, name] of ['ada', 'bob'].entries()) {
      const id = `00000000-0000-7000-8000-00000000001${k}`;
      await query(
        `INSERT INTO "CommunityListener" (id, source, "externalId") VALUES ('${id}', 'demo', '${name}')`,
      );
      await query(`INSERT INTO "CommunityTrackPlay" ("listenerId", "trackId", plays, "lastPlayedAt")
        VALUES ('${id}', '${track}', ${k + 5}, now())`);
    }
    await migrate(url, released);
    expect(
      await query(`SELECT l."externalId", p.plays FROM "CommunityListener" l
        JOIN "CommunityTrackPlay" p ON p."listenerId" = l.id ORDER BY 1`),
    ).toEqual([
      { externalId: 'ada', plays: 5 },
      { externalId: 'bob', plays: 6 },
    ]);
    // New listeners get new numbers.
    await query(`INSERT INTO "CommunityListener" (source, "externalId") VALUES ('demo', 'cid')`);
  });

  test('refuses a database that a newer version has opened, and leaves it alone', async () => {
    await addMigration('99990101000000_future', 'CREATE TABLE future (id int);');
    await migrate(url, folder);
    await expect(migrate(url, released)).rejects.toMatchObject({
      code: 'newer-database',
      message: expect.stringContaining('99990101000000_future'),
    });
    expect(await query('SELECT count(*)::int AS rows FROM future')).toEqual([{ rows: 0 }]);
  });

  test('says which migration failed, leaves nothing of it, and refuses the next try', async () => {
    await addMigration('99990101000000_bad', 'CREATE TABLE half (id int); SELECT no_such_function();');
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: 'failed-now',
      message: expect.stringContaining('99990101000000_bad'),
    });
    expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    await expect(migrate(url, folder)).rejects.toMatchObject({ code: 'failed-earlier' });
  });

  test('takes a script as a whole: semicolons in comments, strings and function bodies are not its end', async () => {
    await addMigration(
      '99990101000000_semicolons',
      `-- first; second
       CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END $$;
       CREATE TABLE odd AS SELECT 'a;b' AS text, twice(4) AS number;`,
    );
    await migrate(url, folder);
    expect(await query('SELECT * FROM odd')).toEqual([{ text: 'a;b', number: 8 }]);
  });

  test('may be called by web and worker at the same moment', async () => {
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });
});
