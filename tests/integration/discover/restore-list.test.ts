import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { restoreList } from '@/server/discover/restore-list';

const week = '2026-W47';
const monday = new Date('2026-11-16T06:00:00Z');
const tuesday = new Date('2026-11-17T06:00:00Z');
const wednesday = new Date('2026-11-18T06:00:00Z');
let world: SmallWorld;
let user: User;

const build = (now: Date, existing: 'keep' | 'replace' | 'replace-untouched' = 'replace') =>
  buildList({ userId: user.id, week, existing, now });
const read = () => findList({ ...user, role: 'listener' }, undefined, wednesday);
const restore = () => restoreList({ ...user, role: 'listener' }, wednesday);
const skip = (trackId: string) => createPlay({ userId: user.id, trackId, outcome: 'skip', msPlayed: 3_000 });

beforeEach(async () => {
  world = await createSmallWorld({ styles: ['folk'], artistsPerStyle: 20 });
  user = await createUser();
  const artistId = world.artists.get('folk')![0]!;
  await database().tastePick.create({ data: { userId: user.id, artistId } });
});

test('a list built anew can be taken back, entry for entry', async () => {
  await build(monday);
  const first = await read();
  expect(first.replacedBuiltAt).toBeNull();
  for (const { track } of first.tracks.slice(0, 5)) await skip(track.id);
  await build(tuesday);
  const second = await read();
  expect(second.replacedBuiltAt).toBe(monday.toISOString());
  expect(second.tracks.map(({ track }) => track.id)).not.toEqual(first.tracks.map(({ track }) => track.id));
  await restore();
  expect(await read()).toEqual(first);
  await expect(restore()).rejects.toMatchObject({ status: 404 });
});

test('of several built anew and not begun with, the first is the one to return to', async () => {
  await build(monday);
  const [begun] = (await read()).tracks;
  await skip(begun!.track.id);
  await build(tuesday);
  await build(wednesday);
  await build(wednesday, 'replace-untouched');
  expect((await read()).replacedBuiltAt).toBe(monday.toISOString());
});

test('a list that made way by itself is not kept', async () => {
  await build(monday);
  await build(tuesday, 'replace-untouched');
  expect((await read()).replacedBuiltAt).toBeNull();
});

test('comes back without what has left the library, and once only', async () => {
  await build(monday);
  const first = await read();
  await build(tuesday);
  await database().track.delete({ where: { id: first.tracks[0]!.track.id } });
  const results = await Promise.allSettled([restore(), restore()]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const ids = (await read()).tracks.map(({ track }) => track.id);
  expect(ids).toEqual(first.tracks.slice(1).map(({ track }) => track.id));
});

test('a list can be read whenever another takes its place', async () => {
  await build(monday);
  const whole = (await read()).tracks.length;
  let isBuilding = true;
  const lengths = new Set<number>();
  const reading = [1, 2, 3, 4].map(async () => {
    while (isBuilding) lengths.add((await read()).tracks.length);
  });
  for (let round = 0; round < 15; round++) {
    await build(tuesday);
    // As if much had been learnt since, which makes a reader look whether the list was begun.
    await database().discoverList.updateMany({
      data: { knowledge: { collaborative: -1, text: -1, audio: -1 } },
    });
  }
  isBuilding = false;
  await Promise.all(reading);
  expect([...lengths]).toEqual([whole]);
});
