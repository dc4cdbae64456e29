import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';

const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';
/** Any number that no other lock of the app has. */
const gate = 4_711;
let user: User;

beforeEach(async () => {
  const world = await createSmallWorld();
  user = await createUser();
  await database().tastePick.create({ data: { userId: user.id, artistId: world.artists.get('folk')![0]! } });
  // The fifteenth entry waits at a gate that the test holds shut: the build stands in the middle of its list.
  await database().$executeRawUnsafe(`
    CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock_shared(${gate});
      RETURN NEW;
    END $$`);
  await database().$executeRawUnsafe(`
    CREATE TRIGGER gate BEFORE INSERT ON "DiscoverEntry"
    FOR EACH ROW WHEN (NEW."position" = 15) EXECUTE FUNCTION wait_at_gate()`);
});
afterEach(async () => {
  await database().$executeRawUnsafe('DROP FUNCTION IF EXISTS wait_at_gate CASCADE');
});

const spawnBuild = (existing: 'keep' | 'replace') =>
  spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./run-build.ts', import.meta.url)), user.id, week, existing],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );

/** Runs a build in a process of its own and ends that with SIGKILL when half of the list is written. */
async function killHalfWay(): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${gate})`;
      const child = spawnBuild('replace');
      const exited = once(child, 'exit');
      try {
        await expect.poll(countWaiting, { timeout: 30_000, interval: 50 }).toBe(1);
      } finally {
        child.kill('SIGKILL');
      }
      expect((await exited)[1]).toBe('SIGKILL');
    },
    { timeout: 40_000 },
  );
  // With the gate open the orphaned statement ends; its transaction has nobody left to commit it.
  await expect.poll(countOpen, { timeout: 10_000, interval: 50 }).toBe(0);
}

const countWaiting = async () =>
  Number(
    (
      await database().$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = ${gate} AND NOT granted`
    )[0]!.count,
  );
const countOpen = async () =>
  Number(
    (
      await database().$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_locks
        WHERE relation = '"DiscoverEntry"'::regclass AND mode = 'RowExclusiveLock'
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
    )[0]!.count,
  );
/** Statements that wait for another transaction, at the gate or for what it writes. */
const countBlocked = async () =>
  Number(
    (
      await database().$queryRaw<{ count: bigint }[]>`
        SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted`
    )[0]!.count,
  );
const entries = () => database().discoverEntry.findMany({ orderBy: { position: 'asc' } });
const build = (existing: 'keep' | 'replace') => buildList({ userId: user.id, week, existing, now });

async function expectOneWholeList(): Promise<void> {
  expect(await database().discoverList.count()).toBe(1);
  expect((await entries()).map(({ position }) => position)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
}

describe('a build that is killed half way', () => {
  test('leaves no list behind, and the next makes one whole list', async () => {
    await killHalfWay();
    expect(await database().discoverList.count()).toBe(0);
    expect(await entries()).toEqual([]);
    expect(await build('keep')).toMatchObject({ built: true, tracks: 30 });
    await expectOneWholeList();
  });

  test('leaves the list that it was to replace as it was, and the next replaces it', async () => {
    await build('keep');
    const before = await entries();
    await killHalfWay();
    expect(await entries()).toEqual(before);
    expect(await build('replace')).toMatchObject({ built: true, tracks: 30 });
    await expectOneWholeList();
  });
});

describe('two workers that build the same list at once', () => {
  test('make one whole list of it, and both go on', async () => {
    let exits: Promise<unknown[]>[] = [];
    await database().$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${gate})`;
        exits = ['keep', 'keep'].map(() => once(spawnBuild('keep'), 'exit'));
        // One stands in the middle of its list, the other has found none and wants to write its own.
        await expect.poll(countBlocked, { timeout: 40_000, interval: 50 }).toBe(2);
      },
      { timeout: 50_000 },
    );
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0]);
    await expectOneWholeList();
  });
});
