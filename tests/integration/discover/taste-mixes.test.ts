import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { closeQueues, laneQueue } from '@/jobs/queues';
import * as pool from '@/server/discover/candidate-pool';
import { catchUpMixes } from '@/server/discover/catch-up-mixes';
import { findTasteMix, findTasteMixes } from '@/server/discover/find-taste-mixes';
import { findTastePortrait } from '@/server/discover/find-taste-portrait';
import { makeTasteMixes } from '@/server/discover/make-taste-mixes';
import { setTasteSetting } from '@/server/discover/set-taste-setting';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
let world: SmallWorld;
let user: User;
/** What they heard, of two styles. */
let heard: Set<string>;

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 14 });
  await trainCollaborative(now);
});

const play = (trackId: string, startedAt: Date) =>
  createPlay({ userId: user.id, trackId, startedAt, outcome: 'complete' });

beforeEach(async () => {
  await laneQueue('discover').obliterate({ force: true });
  user = await createUser();
  heard = new Set();
  for (const [style, artists] of [['folk', 4] as const, ['dub', 2] as const])
    for (const artist of world.artists.get(style)!.slice(0, artists))
      for (const trackId of world.tracks.get(artist)!.slice(0, 3)) {
        heard.add(trackId);
        await play(trackId, new Date('2026-11-10T00:00:00Z'));
      }
});

const make = (at = now) => makeTasteMixes(user.id, at);
/** As the worker has made them by then. */
const mixes = async (at = now) => {
  await make(at);
  return (await findTasteMixes(user, at)).items;
};
const open = async (id: string, at = now) => (await findTasteMix(id, user, at)).entries;
const idsOf = (entries: Awaited<ReturnType<typeof open>>) => entries.map(({ track }) => track.id);

describe('mixes of tastes', () => {
  test('there is one for each taste, called as the taste is, of what is known and what is near and unheard', async () => {
    const { tastes } = await findTastePortrait(user, now);
    const found = await mixes();
    expect(found.map(({ id, name }) => [id, name])).toEqual(
      tastes.map(({ id, foundName }) => [id, foundName]),
    );
    for (const [index, style] of ['folk', 'dub'].entries()) {
      const entries = await open(found[index]!.id);
      expect(entries.some(({ isKnown }) => isKnown)).toBe(true);
      expect(entries.some(({ isKnown }) => !isKnown)).toBe(true);
      for (const { track, isKnown } of entries) expect(heard.has(track.id)).toBe(isKnown);
      const styles = entries.map(({ track }) => world.styleOf(world.artistOf(track.id)));
      expect(styles.filter((one) => one === style).length / styles.length).toBeGreaterThan(0.8);
    }
  });

  test('what is new says which loved track it is near; a mix from before that was noted has none', async () => {
    const [folk] = await mixes();
    const entries = await open(folk!.id);
    const fresh = entries.filter(({ isKnown }) => !isKnown);
    expect(fresh.filter(({ near }) => near !== null).length).toBeGreaterThan(fresh.length / 2);
    for (const { isKnown, near } of entries) if (isKnown) expect(near).toBeNull();
    const ofFolk = fresh.filter(({ track }) => world.styleOf(world.artistOf(track.id)) === 'folk');
    for (const { near } of ofFolk) {
      expect(heard.has(near!.track.id)).toBe(true);
      expect(near!.track.title).toMatch(/^folk song/);
    }
    // What it is near is turned down since: it is no reason any more.
    const turnedDown = ofFolk[0]!.near!.track.id;
    await database().feedback.create({
      data: { userId: user.id, trackId: turnedDown, value: 'dislike' },
    });
    const after = await open(folk!.id);
    expect(after.some(({ near }) => near?.track.id === turnedDown)).toBe(false);
    const row = await database().tasteMixes.findUniqueOrThrow({ where: { userId: user.id } });
    const old = (row.mixes as { entries: object[] }[]).map((mix) => ({
      ...mix,
      entries: mix.entries.map((entry) => ({ ...entry, near: undefined })),
    }));
    await database().tasteMixes.update({ where: { userId: user.id }, data: { mixes: old } });
    const before = await open(folk!.id);
    expect(before.length).toBe(after.length);
    expect(before.every(({ near }) => near === null)).toBe(true);
  });

  test('one is the same all day, whatever is played, and another the day after', async () => {
    const [folk] = await mixes();
    const morning = idsOf(await open(folk!.id));
    await play(morning.at(-1)!, new Date('2026-11-18T13:00:00Z'));
    expect(await make(new Date('2026-11-18T23:00:00Z'))).toBeNull();
    expect(idsOf(await open(folk!.id, new Date('2026-11-18T23:00:00Z')))).toEqual(morning);
    const [tomorrow] = await mixes(new Date('2026-11-19T08:00:00Z'));
    expect(idsOf(await open(tomorrow!.id, new Date('2026-11-19T08:00:00Z')))).not.toEqual(morning);
  });

  test('what is disliked leaves at once, and its place is found by any track that stands for the taste', async () => {
    const [folk] = await mixes();
    const before = idsOf(await open(folk!.id));
    const trackId = before.find((id) => heard.has(id) && id !== folk!.id)!;
    expect(idsOf(await open(trackId))).toEqual(before);
    await database().feedback.create({ data: { userId: user.id, trackId, value: 'dislike' } });
    expect(idsOf(await open(folk!.id))).not.toContain(trackId);
  });

  test('a taste that is muted has none, and a name that was given is its name', async () => {
    const [folk, dub] = await mixes();
    await setTasteSetting(user.id, 'taste', folk!.id, { name: null, weight: 1, isMuted: true });
    await setTasteSetting(user.id, 'taste', dub!.id, { name: 'Basslines', weight: 1, isMuted: false });
    expect((await mixes()).map(({ name }) => name)).toEqual(['Basslines']);
    await expect(open(folk!.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('somebody new has none until something is known, and then at once', async () => {
    user = await createUser();
    expect(await mixes()).toEqual([]);
    await play([...heard][0]!, new Date('2026-11-18T09:00:00Z'));
    await database().feedback.create({ data: { userId: user.id, trackId: [...heard][0]!, value: 'like' } });
    expect(await mixes()).toHaveLength(1);
    await expect(open(crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a request works nothing out: it asks the worker once and says so', async () => {
    const load = vi.spyOn(pool, 'loadCandidatePool');
    const answers = await Promise.all(Array.from({ length: 10 }, () => findTasteMixes(user, now)));
    for (const answer of answers) expect(answer).toEqual({ items: [], isBeingMade: true });
    await expect(open([...heard][0]!)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await waiting()).toEqual([user.id]);
    expect(load).not.toHaveBeenCalled();
    load.mockRestore();
    const items = await mixes();
    expect(await findTasteMixes(user, now)).toEqual({ items, isBeingMade: false });
  });

  test('those of yesterday stand until the ones of today are made', async () => {
    const items = await mixes();
    const tomorrow = new Date('2026-11-19T08:00:00Z');
    expect(await findTasteMixes(user, tomorrow)).toEqual({ items, isBeingMade: true });
    await make(tomorrow);
    expect(await findTasteMixes(user, tomorrow)).toMatchObject({ isBeingMade: false });
  });

  test('whoever has listened lately finds them made', async () => {
    const quiet = await createUser();
    expect(await catchUpMixes(now)).toBeGreaterThan(0);
    expect(await waiting()).toContain(user.id);
    expect(await waiting()).not.toContain(quiet.id);
    await make();
    await laneQueue('discover').obliterate({ force: true });
    await catchUpMixes(now);
    expect(await waiting()).not.toContain(user.id);
    await catchUpMixes(new Date('2026-11-19T08:00:00Z'));
    expect(await waiting()).toContain(user.id);
  });
});

afterAll(closeQueues);

/** Whose mixes stand in line. */
async function waiting(): Promise<string[]> {
  const jobs = await laneQueue('discover').getJobs(['waiting', 'prioritized', 'delayed']);
  return jobs.filter(({ name }) => name === 'make-taste-mixes').map(({ data }) => data.userId);
}
