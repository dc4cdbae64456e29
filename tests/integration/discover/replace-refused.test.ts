import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { loadOutcomes } from '@/server/discover/load-outcomes';
import { replaceRefused } from '@/server/discover/replace-refused';
import { restoreList } from '@/server/discover/restore-list';
import { refuseArtist } from '@/server/feedback/refuse-artist';
import { setFeedback } from '@/server/feedback/set-feedback';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';
let world: SmallWorld;
let user: User;

const tracksOf = async () => (await findList(user, week, now)).tracks.map(({ track }) => track.id);

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 20 });
  await trainCollaborative(now);
});

beforeEach(async () => {
  user = await createUser();
  const artists = world.artists.get('folk')!.slice(0, 2);
  await database().tastePick.createMany({ data: artists.map((artistId) => ({ userId: user.id, artistId })) });
  await buildList({ userId: user.id, week, existing: 'keep', now: new Date('2026-11-16T00:00:00Z') });
});

test('a track that is turned down makes way for another in its place, and the rest stays', async () => {
  const before = await tracksOf();
  const heard = before[2]!;
  await createPlay({ userId: user.id, trackId: heard, startedAt: now, outcome: 'complete' });
  const refused = before[7]!;
  await setFeedback(user.id, refused, 'dislike');
  const list = await replaceRefused(user, refused, now);
  const after = list.tracks.map(({ track }) => track.id);
  expect(after).toHaveLength(30);
  expect(list.tracks.map(({ position }) => position)).toEqual(after.map((_, k) => k + 1));
  expect(after.filter((id, k) => id !== before[k])).toHaveLength(1);
  expect(before).not.toContain(after[7]);
  expect(list.tracks[7]!.reasons.length).toBeGreaterThan(0);
  // What was turned down still teaches.
  const outcomes = await loadOutcomes(now, user.id);
  expect(outcomes.map(({ value, weight }) => [value, weight]).sort()).toEqual([
    [0, 2],
    [1, 1],
  ]);
  expect(await replaceRefused(user, refused, now)).toEqual(list);
  await restoreList(user, now);
  expect(await tracksOf()).toEqual(before);
});

test('with a refused artist all of their tracks make way, and none of their kind is repeated', async () => {
  const before = await tracksOf();
  const artistId = world.artistOf(before[0]!);
  const theirs = before.filter((id) => world.artistOf(id) === artistId);
  await refuseArtist(user.id, artistId);
  await replaceRefused(user, before[0]!, now);
  const after = await tracksOf();
  expect(after).toHaveLength(30);
  expect(after.map(world.artistOf)).not.toContain(artistId);
  expect(before.filter((id) => !after.includes(id))).toEqual(theirs);
  const counts = new Map<string, number>();
  for (const artist of after.map(world.artistOf)) counts.set(artist, (counts.get(artist) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
});

test('one after the other, each step can be taken back, and what has left does not come again', async () => {
  const lists = [await tracksOf()];
  const gone: string[] = [];
  for (let step = 0; step < 3; step++) {
    const refused = lists.at(-1)![4]!;
    gone.push(refused);
    await replaceRefused(user, refused, now);
    lists.push(await tracksOf());
    expect(lists.at(-1)!.some((id) => gone.includes(id))).toBe(false);
  }
  for (let step = 2; step >= 0; step--) {
    await restoreList(user, now);
    expect(await tracksOf()).toEqual(lists[step]);
  }
});

test('two at once replace it once', async () => {
  const before = await tracksOf();
  await Promise.all([replaceRefused(user, before[0]!, now), replaceRefused(user, before[0]!, now)]);
  const after = await tracksOf();
  expect(after).toHaveLength(30);
  expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
});

test('there is nothing to replace without a list', async () => {
  const stranger = await createUser();
  await expect(replaceRefused(stranger, crypto.randomUUID(), now)).rejects.toMatchObject({
    code: 'not_found',
  });
});
