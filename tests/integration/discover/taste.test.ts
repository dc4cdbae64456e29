import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { findTastePortrait } from '@/server/discover/find-taste-portrait';
import { deleteTasteSetting, setTasteSetting } from '@/server/discover/set-taste-setting';
import { refuseArtist, welcomeArtist } from '@/server/feedback/refuse-artist';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
const week = '2026-W47';
let world: SmallWorld;
let user: User;

const portrait = () => findTastePortrait(user, now);
const stylesOf = async () => {
  await buildList({ userId: user.id, week, existing: 'replace', now });
  const { tracks } = await findList(user, week, now);
  const styles = tracks.map(({ track }) => world.styleOf(world.artistOf(track.id)));
  return (style: string) => styles.filter((one) => one === style).length / styles.length;
};

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 14 });
  await trainCollaborative(now);
});

/** Plays folk to the end twice as often as dub. */
beforeEach(async () => {
  user = await createUser();
  const play = async (style: string, artists: number) => {
    for (const artist of world.artists.get(style)!.slice(0, artists))
      for (const trackId of world.tracks.get(artist)!.slice(0, 3))
        await createPlay({
          userId: user.id,
          trackId,
          startedAt: new Date('2026-11-10T00:00:00Z'),
          outcome: 'complete',
        });
  };
  await play('folk', 4);
  await play('dub', 2);
});

describe('tastes', () => {
  test('are found with their shares, named by what sets them apart, near what is like them', async () => {
    const { tastes, distastes, refusedArtists } = await portrait();
    expect(tastes).toHaveLength(2);
    expect(tastes[0]).toMatchObject({ name: null, weight: 1, isMuted: false });
    expect(tastes[0]!.foundName).toContain('folk');
    expect(tastes[1]!.foundName).toContain('dub');
    expect(tastes[0]!.share).toBeCloseTo(2 / 3, 1);
    expect(tastes[0]!.share + tastes[1]!.share).toBeCloseTo(1, 9);
    expect(tastes[0]!.tracks.length).toBeGreaterThan(0);
    for (const { artists } of tastes) expect(artists.length).toBeGreaterThan(0);
    expect(distastes).toEqual([]);
    expect(refusedArtists).toEqual([]);
    const apart = Math.hypot(
      tastes[0]!.place.x - tastes[1]!.place.x,
      tastes[0]!.place.y - tastes[1]!.place.y,
    );
    expect(apart).toBeGreaterThan(0.3);
  });

  test('can be named, weighed and muted, and lists follow', async () => {
    const found = await stylesOf();
    expect(found('dub')).toBeGreaterThan(0.15);
    const [folk, dub] = (await portrait()).tastes;
    await setTasteSetting(user.id, 'taste', folk!.id, { name: 'Evenings', weight: 0.25, isMuted: false });
    const weighed = (await portrait()).tastes;
    expect(weighed.find(({ name }) => name === 'Evenings')!.share).toBeLessThan(0.45);
    const after = await stylesOf();
    expect(after('dub')).toBeGreaterThan(found('dub') + 0.15);
    const list = await findList(user, week, now);
    expect(list.tastes.map(({ name }) => name)).toContain('Evenings');

    await setTasteSetting(user.id, 'taste', dub!.id, { name: null, weight: 1, isMuted: true });
    const muted = await stylesOf();
    expect(muted('dub')).toBe(0);
    await deleteTasteSetting(user.id, 'taste', dub!.id);
    await deleteTasteSetting(user.id, 'taste', folk!.id);
    expect((await portrait()).tastes.every(({ name, isMuted }) => name === null && !isMuted)).toBe(true);
    expect((await stylesOf())('dub')).toBe(found('dub'));
  });

  test('keep what was said of them when they are found round another track', async () => {
    const [folk] = (await portrait()).tastes;
    await setTasteSetting(user.id, 'taste', folk!.id, { name: 'Evenings', weight: 1, isMuted: false });
    // The track it was said of is heard no more; others of its kind are.
    await database().play.deleteMany({ where: { userId: user.id, trackId: folk!.id } });
    for (const artist of world.artists.get('folk')!.slice(4, 8))
      await createPlay({
        userId: user.id,
        trackId: world.tracks.get(artist)![0]!,
        startedAt: now,
        outcome: 'complete',
      });
    const taste = (await portrait()).tastes.find(({ name }) => name === 'Evenings');
    expect(taste!.foundName).toContain('folk');
  });

  test('of somebody who is not known are none, and an unknown one cannot be set', async () => {
    user = await createUser();
    expect(await portrait()).toEqual({
      hasTurned: false,
      tastes: [],
      distastes: [],
      weakerCount: 0,
      refusedArtists: [],
    });
    const setting = { name: null, weight: 1, isMuted: true };
    await expect(setTasteSetting(user.id, 'taste', crypto.randomUUID(), setting)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('artists', () => {
  test('that are refused are on no list and in no taste, until they are welcome again', async () => {
    await buildList({ userId: user.id, week, existing: 'replace', now });
    const { tracks } = await findList(user, week, now);
    const refused = tracks[0]!.track.artists[0]!;
    await refuseArtist(user.id, refused.id);
    await refuseArtist(user.id, refused.id);
    expect((await portrait()).refusedArtists).toEqual([refused]);
    await buildList({ userId: user.id, week, existing: 'replace', now });
    const after = (await findList(user, week, now)).tracks;
    expect(after.flatMap(({ track }) => track.artists.map(({ id }) => id))).not.toContain(refused.id);
    const known = world.artists.get('folk')![0]!;
    await refuseArtist(user.id, known);
    expect((await portrait()).tastes.flatMap(({ artists }) => artists.map(({ id }) => id))).not.toContain(
      known,
    );
    await welcomeArtist(user.id, refused.id);
    await welcomeArtist(user.id, known);
    expect((await portrait()).refusedArtists).toEqual([]);
    await expect(refuseArtist(user.id, crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  });
});
