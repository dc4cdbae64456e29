import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';

const now = new Date('2026-11-18T12:00:00Z');
let world: SmallWorld;
let user: User;
/** The artists the listener picked; the second is written about beside the others, the first only likewise. */
let picked: [string, string];
let others: string[];

beforeEach(async () => {
  world = await createSmallWorld({ styles: ['folk'], with: { sound: false, community: false } });
  user = await createUser();
  const [first, second, ...rest] = world.artists.get('folk')! as [string, string, ...string[]];
  picked = [first, second];
  others = rest;
  await database().tastePick.createMany({
    data: picked.map((artistId) => ({ userId: user.id, artistId })),
  });
  await setScore(picked[0], 0.9);
  await database().artistTextSimilarity.updateMany({
    where: { artistId: picked[0] },
    data: { evidence: [] },
  });
});

const setScore = (artistId: string, score: number) =>
  database().artistTextSimilarity.updateMany({ where: { artistId }, data: { score } });

async function quotedOfOthers(): Promise<boolean[]> {
  await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now });
  const { tracks } = await findList(user, '2026-W47', now);
  return tracks
    .filter(({ track }) => others.includes(world.artistOf(track.id)))
    .flatMap(({ reasons }) => reasons.map(({ evidence }) => evidence))
    .flatMap((evidence) => (evidence.signal === 'text' ? [evidence.quotes.length > 0] : []));
}

test('a sentence that names both is shown before a somewhat stronger likeness without one', async () => {
  await setScore(picked[1], 0.6);
  expect(new Set(await quotedOfOthers())).toEqual(new Set([true]));
});

test('a much stronger likeness is told though nobody wrote it in a sentence', async () => {
  await setScore(picked[1], 0.1);
  expect(new Set(await quotedOfOthers())).toEqual(new Set([false]));
});
