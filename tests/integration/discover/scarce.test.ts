import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { afterEach, describe, expect, test } from 'vitest';
import { noListReasonSchema } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { catalogue } from '@/jobs/catalogue';
import { enqueue } from '@/jobs/enqueue';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { ensureStandingSchedules } from '@/jobs/schedules';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { findWeeks } from '@/server/discover/find-weeks';
import { requestRebuild } from '@/server/discover/request-rebuild';

const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';

afterEach(closeQueues);

const build = (user: User, of = week, existing: 'keep' | 'replace' = 'keep') =>
  buildList({ userId: user.id, week: of, existing, now });

async function pick(user: User, world: SmallWorld, style: string, count = 1): Promise<void> {
  const artistIds = world.artists.get(style)!.slice(0, count);
  await database().tastePick.createMany({
    data: artistIds.map((artistId) => ({ userId: user.id, artistId })),
  });
}

const absence = async (user: User, of?: string) => {
  const error = await findList(user, of, now).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 404 });
  return noListReasonSchema.parse((error as { details: { reason: string } }).details.reason);
};

describe('a tiny library', () => {
  test('gives a shorter list and says which rules gave way', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4, tracksPerArtist: 6 });
    const user = await createUser();
    await pick(user, world, 'dub');
    await build(user);
    const list = await findList(user, week, now);
    expect(list.tracks.length).toBeGreaterThanOrEqual(12);
    expect(list.tracks.length).toBeLessThanOrEqual(16);
    expect(list.relaxations).toEqual([
      expect.stringContaining('four tracks'),
      expect.stringContaining('the list is shorter'),
    ]);
  });

  test('is not blamed while music is still coming in or being listened to', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4, tracksPerArtist: 6 });
    const user = await createUser();
    await pick(user, world, 'dub');
    await build(user);
    const told = async () => (await findList(user, week, now)).relaxations.join(' ');
    // What runs by the clock is not under way.
    await ensureStandingSchedules();
    expect(await told()).toContain('no more tracks');
    for (const name of ['compose-demo', 'scan-library', 'analyse-library'] as const) {
      await enqueue(name, {});
      expect(await told()).toMatch(/short yet.*grows by itself/);
      expect(await told()).not.toContain('no more tracks');
      await laneQueue(catalogue[name].lane).drain();
    }
    await enqueue('scan-library', {});
    const [first] = (await findList(user, week, now)).tracks;
    await database().feedback.create({ data: { userId: user.id, trackId: first!.track.id, value: 'like' } });
    // Begun, it stays as it is.
    expect(await told()).toMatch(/short yet\.$/);
    await laneQueue('library').drain();
    expect(await told()).toContain('no more tracks');
  });

  test('never fills a list with skits and sound effects', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4, tracksPerArtist: 4 });
    const user = await createUser();
    await pick(user, world, 'dub');
    const skits = [...world.tracks.values()].flat().filter((_, index) => index % 2 === 0);
    await database().track.updateMany({ where: { id: { in: skits } }, data: { durationMs: 29_000 } });
    await build(user);
    const list = await findList(user, week, now);
    expect(list.tracks.length).toBeGreaterThan(0);
    expect(list.tracks.filter(({ track }) => skits.includes(track.id))).toEqual([]);
  });

  test('with everything heard has nothing to build', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 2, tracksPerArtist: 2 });
    const user = await createUser();
    for (const id of [...world.tracks.values()].flat())
      await createPlay({ userId: user.id, trackId: id, startedAt: new Date('2026-11-17T12:00:00Z') });
    expect(await build(user)).toEqual({ built: false, reason: 'no_library' });
    expect(await database().discoverList.count()).toBe(0);
  });
});

describe('with less known than all', () => {
  test.each([
    [{ sound: false }, 'audio', ['collaborative', 'text']],
    [{ press: false, community: false }, 'text', ['audio']],
    [{ sound: false, press: false }, 'audio', ['collaborative']],
  ] as const)('%j: the rest makes the list', async (parts, missing, left) => {
    const world = await createSmallWorld({ with: parts, artistsPerStyle: 6 });
    await trainCollaborative(now);
    const user = await createUser();
    await pick(user, world, 'dub', 2);
    expect(await build(user)).toMatchObject({ built: true });
    const { tracks } = await findList(user, week, now);
    for (const { shares } of tracks) expect(shares[missing]).toBe(0);
    for (const signal of left)
      expect(
        tracks.some(({ shares }) => shares[signal] > 0),
        signal,
      ).toBe(true);
    expect(tracks.filter(({ track }) => track.genres[0] === 'dub').length).toBeGreaterThan(5);
  });

  test('with no evidence at all there is no list rather than a random one', async () => {
    const nothing = { sound: false, press: false, community: false };
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 3, with: nothing });
    const user = await createUser();
    await pick(user, world, 'dub');
    expect(await build(user)).toMatchObject({ built: false });
  });
});

describe('no list', () => {
  test('is told with the reason', async () => {
    const user = await createUser();
    expect(await absence(user)).toBe('no_library');
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 2 });
    expect(await absence(user)).toBe('no_taste');
    await pick(user, world, 'dub');
    expect(await absence(user)).toBe('building');
    expect(await absence(user, '2026-W12')).toBe('no_such_week');
  });

  test('is not promised to those of whom only dislikes and skips are known', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4 });
    const user = await createUser();
    const [disliked, skipped] = [...world.tracks.values()].flat();
    await database().feedback.create({ data: { userId: user.id, trackId: disliked!, value: 'dislike' } });
    await createPlay({ userId: user.id, trackId: skipped!, outcome: 'skip' });
    expect(await absence(user)).toBe('no_taste');
    expect(await build(user)).toEqual({ built: false, reason: 'no_taste' });
    await expect(requestRebuild({ ...user, role: 'listener' }, now)).rejects.toMatchObject({
      status: 409,
      details: { reason: 'no_taste' },
    });
    // One track heard to its end is something to go by.
    await createPlay({ userId: user.id, trackId: [...world.tracks.values()].at(-1)![0]! });
    expect(await absence(user)).toBe('building');
    expect(await build(user)).toMatchObject({ built: true });
  });

  test('is told to a stranger even when others have one', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4 });
    const [user, stranger] = [await createUser(), await createUser()];
    await pick(user, world, 'dub');
    await build(user);
    expect(await absence(stranger)).toBe('no_taste');
    expect((await findWeeks(stranger.id)).items).toEqual([]);
  });
});

describe('the weeks', () => {
  test('are kept, newest first, with what was liked', async () => {
    // Enough that sounds like the picked artists for three lists without a repeat.
    const world = await createSmallWorld({ styles: ['dub', 'folk'], artistsPerStyle: 26 });
    const user = await createUser();
    await pick(user, world, 'dub', 2);
    for (const of of ['2026-W45', '2026-W47', '2026-W46']) await build(user, of);
    const [liked] = (await findList(user, '2026-W45', now)).tracks;
    await database().feedback.create({ data: { userId: user.id, trackId: liked!.track.id, value: 'like' } });
    const { items } = await findWeeks(user.id);
    expect(items.map((item) => [item.week, item.liked])).toEqual([
      ['2026-W47', 0],
      ['2026-W46', 0],
      ['2026-W45', 1],
    ]);
    const reread = await findList(user, '2026-W45', now);
    expect(reread.tracks[0]!.track.feedback).toBe('like');
    expect(items[2]!.trackCount).toBe(reread.tracks.length);
  });

  test('belong to the listener’s own time zone', async () => {
    const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 4 });
    const user = await createUser({ timeZone: 'Pacific/Kiritimati' });
    await pick(user, world, 'dub');
    // Sunday noon in UTC is Monday there already.
    const sunday = new Date('2026-11-22T12:00:00Z');
    await buildList({ userId: user.id, week: '2026-W48', existing: 'keep', now: sunday });
    expect((await findList(user, undefined, sunday)).week).toBe('2026-W48');
  });
});
