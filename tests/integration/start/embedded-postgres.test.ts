import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDataDir } from '@tests/setup/make-data-dir';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/infra/postgres/embedded-server';

let dataDir: string;
let server: EmbeddedPostgres | undefined;

beforeEach(async () => {
  dataDir = await makeDataDir();
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

/** Without waiting for the disk: what is tested here is not a power cut. */
const start = () => startEmbeddedPostgres({ dataDir, isDisposable: true });

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded Postgres', () => {
  test('keeps what was written over a restart, and its password closed to others', async () => {
    server = await start();
    await query(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await server.stop({ isKept: true });
    server = await start();
    expect(await query(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(server.notices).toEqual([]);
    expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o077).toBe(0);
  });

  test('lets nobody in without the password, and listens on the loopback interface only', async () => {
    server = await start();
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(await query(server.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  test('comes back after a crash that left its lock behind', async () => {
    server = await startEmbeddedPostgres({ dataDir });
    await query(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    server.process.kill('SIGKILL');
    await once(server.process, 'exit');
    expect(await readFile(join(server.clusterDir, 'postmaster.pid'), 'utf8')).not.toBe('');
    server = await start();
    expect(server.notices.join()).toContain('crashed');
    expect(await query(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  test('starts when the lock names a process that is now another program', async () => {
    server = await start();
    const pidFile = join(server.clusterDir, 'postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await server.stop({ isKept: true });
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await writeFile(pidFile, [bystander.pid, ...lines.slice(1)].join('\n'));
    server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
  });

  test('stops a server that outlived the start which made it', async () => {
    server = await start();
    const orphan = server;
    await query(orphan.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    server = await start();
    expect(server.notices.join()).toContain('left running');
    expect(orphan.process.exitCode).toBe(0);
    expect(await query(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  test('begins again when the making of its files was interrupted', async () => {
    server = await start();
    const { clusterDir } = server;
    await server.stop({ isKept: true });
    await rm(clusterDir, { recursive: true });
    await writeFile(`${clusterDir}.password`, 'left over');
    server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('refuses the files of another major version of Postgres', async () => {
    server = await start();
    await server.stop({ isKept: true });
    await writeFile(join(server.clusterDir, 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/is of Postgres 14/);
  });

  test.runIf(process.getuid?.() === 0)(
    'puts its files elsewhere when its user cannot reach them',
    async () => {
      await chmod(dataDir, 0o700);
      server = await start();
      expect(server.clusterDir.startsWith(dataDir)).toBe(false);
      expect(server.notices.join()).toContain(server.clusterDir);
      expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
      await expect(stat(server.clusterDir)).rejects.toThrow('ENOENT');
    },
  );
});
