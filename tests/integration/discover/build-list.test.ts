import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Signal } from '@/domain/contracts/common';
import { discoverListSchema } from '@/domain/contracts/discover';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { alikeFrom } from '@/server/discover/nearest-anchor';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';
const signals: Signal[] = ['collaborative', 'text', 'audio'];
let world: SmallWorld;
let user: User;

const build = (existing: 'keep' | 'replace' = 'keep', of = week) =>
  buildList({ userId: user.id, week: of, existing, now });
const entries = async (of = week) =>
  database().discoverEntry.findMany({
    where: { list: { userId: user.id, week: of } },
    orderBy: { position: 'asc' },
  });

beforeAll(async () => {
  world = await createSmallWorld();
  await trainCollaborative(now);
  user = await createUser();
  const [first, second] = world.artists.get('folk')!;
  await database().tastePick.createMany({
    data: [first!, second!].map((artistId) => ({ userId: user.id, artistId })),
  });
});
afterEach(async () => {
  const db = database();
  await db.discoverList.deleteMany();
  await db.play.deleteMany();
  await db.feedback.deleteMany();
});

describe('a list', () => {
  test('has thirty tracks in order, at most two an artist, none of the artists picked, mostly of the style picked', async () => {
    expect(await build()).toMatchObject({ built: true, tracks: 30 });
    const list = await entries();
    expect(list.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, k) => k + 1));
    const artists = list.map(({ trackId }) => world.artistOf(trackId));
    const counts = new Map<string, number>();
    for (const id of artists) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(2);
    const styles = artists.map((id) => world.styleOf(id));
    // Eight other folk artists with two tracks each are all there can be.
    expect(styles.filter((style) => style === 'folk')).toHaveLength(16);
  });

  test('names every signal that speaks for a track, the strongest first, with evidence that is true', async () => {
    await build();
    const list = await findList(user, undefined, now);
    expect(discoverListSchema.parse(list)).toEqual(list);
    const picked = world.artists.get('folk')!.slice(0, 2);
    for (const { track, shares, reasons } of list.tracks) {
      expect(shares.collaborative + shares.text + shares.audio).toBeCloseTo(1, 5);
      const speaking = signals.filter((signal) => shares[signal] > 0);
      expect(reasons.map(({ signal }) => signal).sort()).toEqual([...speaking].sort());
      const order = reasons.map(({ signal }) => shares[signal]);
      expect(order).toEqual([...order].sort((a, b) => b - a));
      for (const { signal, text, evidence } of reasons) {
        expect(evidence.signal).toBe(signal);
        expect(text).toMatch(/^[A-Z\d].{10,}$/);
        if (evidence.signal === 'text') {
          expect(evidence.artistName).toMatch(/^folk artist [01]$/);
          expect(evidence.quotes[0]?.sentence).toContain(track.artistName);
        }
        if (evidence.signal === 'audio') {
          expect(picked).toContain(world.artistOf(evidence.nearest.id));
          expect(evidence.similarity).toBeGreaterThanOrEqual(alikeFrom);
          expect(world.styleOf(world.artistOf(track.id))).toBe('folk');
          expect(evidence.knownBy).toBe('pick');
          expect(text).toContain(evidence.nearest.title);
        }
        if (evidence.signal === 'collaborative' && evidence.throughArtists.length > 0)
          for (const name of evidence.throughArtists) expect(name).toMatch(/^folk artist [01]$/);
      }
    }
    for (const signal of signals)
      expect(
        list.tracks.some(({ shares }) => shares[signal] > 0.1),
        signal,
      ).toBe(true);
    const folk = list.tracks.filter(({ track }) => track.genres[0] === 'folk');
    expect(folk.filter(({ reasons }) => reasons.length === 3).length).toBeGreaterThan(8);
    const counted = folk.flatMap(({ reasons }) =>
      reasons.flatMap(({ evidence }) =>
        evidence.signal === 'collaborative' ? [evidence.listenersInCommon] : [],
      ),
    );
    expect(Math.max(...counted)).toBeGreaterThan(0);
    expect(Math.max(...counted)).toBeLessThanOrEqual(20);
  });

  test('has nothing the listener has heard or disliked', async () => {
    await build();
    const [heard, skipped, disliked] = (await entries()).map(({ trackId }) => trackId);
    await createPlay({ userId: user.id, trackId: heard! });
    await createPlay({ userId: user.id, trackId: skipped!, outcome: 'skip', msPlayed: 3_000 });
    await database().feedback.create({ data: { userId: user.id, trackId: disliked!, value: 'dislike' } });
    await build('replace');
    const listed = (await entries()).map(({ trackId }) => trackId);
    for (const gone of [heard, skipped, disliked]) expect(listed).not.toContain(gone);
  });

  test('does not repeat the lists of the weeks before, and is the same when built again from the same facts', async () => {
    await build('keep', '2026-W46');
    const before = new Set((await entries('2026-W46')).map(({ trackId }) => trackId));
    await build();
    const list = (await entries()).map(({ trackId }) => trackId);
    expect(list.filter((id) => before.has(id))).toEqual([]);
    await build('replace');
    expect((await entries()).map(({ trackId }) => trackId)).toEqual(list);
  });

  test('leaves out tracks whose files are gone', async () => {
    await build();
    const gone = (await entries())[0]!.trackId;
    await database().track.update({ where: { id: gone }, data: { missingSince: now } });
    await build('replace');
    expect((await entries()).map(({ trackId }) => trackId)).not.toContain(gone);
    await database().track.update({ where: { id: gone }, data: { missingSince: null } });
  });
});

describe('building', () => {
  test('makes one list, of several builds at once', async () => {
    const built = await Promise.all(Array.from({ length: 4 }, () => build()));
    expect(built.filter((result) => result.built)).toHaveLength(1);
    expect(built.filter((result) => !result.built && result.reason === 'exists')).toHaveLength(3);
    expect(await database().discoverList.count()).toBe(1);
    expect(await entries()).toHaveLength(30);
  });

  test('leaves one whole list, of several replacements at once', async () => {
    await build();
    await Promise.all(Array.from({ length: 4 }, () => build('replace')));
    expect(await database().discoverList.count()).toBe(1);
    expect(await entries()).toHaveLength(30);
  });

  test('keeps or replaces, as asked', async () => {
    const first = await build();
    expect(await build()).toEqual({ built: false, reason: 'exists' });
    const second = await build('replace');
    expect(second).toMatchObject({ built: true });
    expect(second).not.toEqual(first);
    expect(await database().discoverEntry.count()).toBe(30);
  });

  test('stores the whole list or nothing', async () => {
    await build();
    const before = await entries();
    // The last entry breaks a rule of the table: what was stored before it must go too.
    await database()
      .$executeRaw`ALTER TABLE "DiscoverEntry" ADD CONSTRAINT "test" CHECK ("position" < 30) NOT VALID`;
    await expect(build('replace')).rejects.toThrow();
    await expect(build('keep', '2026-W48')).rejects.toThrow();
    await database().$executeRaw`ALTER TABLE "DiscoverEntry" DROP CONSTRAINT "test"`;
    expect(await entries()).toEqual(before);
    expect(await database().discoverList.count()).toBe(1);
  });

  test('says why there is nothing to build', async () => {
    const nobody = { week, existing: 'keep', now } as const;
    expect(await buildList({ ...nobody, userId: 'nobody' })).toEqual({ built: false, reason: 'no_listener' });
    const stranger = await createUser();
    expect(await buildList({ ...nobody, userId: stranger.id })).toEqual({ built: false, reason: 'no_taste' });
  });
});
