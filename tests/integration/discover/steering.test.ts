import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';
import { previewSteering } from '@/server/discover/preview-steering';
import { restoreList } from '@/server/discover/restore-list';
import { steerList } from '@/server/discover/steer-list';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
const onlySound = { ...DEFAULT_SLIDERS, collaborative: 0, text: 0 };
const onlyText = { ...DEFAULT_SLIDERS, collaborative: 0, audio: 0 };
let world: SmallWorld;
let user: User;

const tracksOf = async () => (await findList(user, undefined, now)).tracks.map(({ track }) => track.id);

beforeAll(async () => {
  world = await createSmallWorld();
  await trainCollaborative(now);
  user = await createUser();
  await database().tastePick.createMany({
    data: world.artists
      .get('folk')!
      .slice(0, 2)
      .map((artistId) => ({ userId: user.id, artistId })),
  });
});

describe('steering', () => {
  test('has nothing to work on before there is a list', async () => {
    await expect(previewSteering(user, onlyText, now)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('shows what comes and goes, and what is saved then is just that', async () => {
    await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now });
    const before = await tracksOf();
    const same = await previewSteering(user, DEFAULT_SLIDERS, now);
    expect(same).toEqual({ comes: [], goes: [], stays: 30, order: before });

    const preview = await previewSteering(user, onlyText, now);
    expect(preview.comes.length).toBeGreaterThan(0);
    expect(preview.stays + preview.comes.length).toBe(30);
    for (const { shares } of preview.comes) expect(shares).toEqual({ collaborative: 0, text: 1, audio: 0 });
    expect(await tracksOf()).toEqual(before);

    const list = await steerList(user, onlyText, now);
    const after = list.tracks.map(({ track }) => track.id);
    expect(list.sliders).toEqual(onlyText);
    expect(after).toEqual(preview.order);
    expect(new Set(after.filter((id) => !before.includes(id)))).toEqual(
      new Set(preview.comes.map(({ track }) => track.id)),
    );
    expect(new Set(before.filter((id) => !after.includes(id)))).toEqual(
      new Set(preview.goes.map(({ id }) => id)),
    );
  });

  test('and what the listener does between two moves is in what is shown, as in what is saved', async () => {
    await previewSteering(user, onlySound, now);
    const [first, second] = await tracksOf();
    await createPlay({ userId: user.id, trackId: first!, startedAt: now, outcome: 'complete' });
    await database().feedback.create({ data: { userId: user.id, trackId: second!, value: 'dislike' } });
    const preview = await previewSteering(user, onlySound, now);
    expect(preview.order).not.toContain(first);
    expect(preview.order).not.toContain(second);
    await steerList(user, onlySound, now);
    expect(await tracksOf()).toEqual(preview.order);
    await restoreList(user, now);
  });

  test('is kept by the weeks that follow, and can be taken back', async () => {
    await buildList({
      userId: user.id,
      week: '2026-W48',
      existing: 'keep',
      now: new Date(now.getTime() + 7 * 86_400_000),
    });
    const next = await findList(user, '2026-W48', now);
    expect(next.sliders).toEqual(onlyText);
    await database().discoverList.deleteMany({ where: { week: '2026-W48' } });

    await restoreList(user, now);
    expect((await findList(user, undefined, now)).sliders).toEqual(DEFAULT_SLIDERS);
  });

  test('is taken back step by step, whether the list was begun with or not', async () => {
    const steps = [await tracksOf()];
    for (const sliders of [onlyText, { ...DEFAULT_SLIDERS, audio: 0 }, { ...DEFAULT_SLIDERS, text: 0 }]) {
      await steerList(user, sliders, now);
      steps.push(await tracksOf());
    }
    for (const tracks of steps.slice(0, -1).reverse()) {
      await restoreList(user, now);
      expect(await tracksOf()).toEqual(tracks);
    }
    // Beyond the first of many there is none: their number is limited.
    for (let step = 0; step < 12; step++) await steerList(user, { ...DEFAULT_SLIDERS, text: step / 12 }, now);
    let back = 0;
    for (; back < 20; back++) {
      const isThere = await restoreList(user, now).then(
        () => true,
        () => false,
      );
      if (!isThere) break;
    }
    expect(back).toBe(8);
  });

  test('goes further from what is known with more adventure', async () => {
    const distance = async (adventure: number) => {
      const list = await steerList(user, { ...DEFAULT_SLIDERS, adventure }, now);
      return list.tracks.filter(({ track }) => track.genres[0] !== 'folk').length;
    };
    expect(await distance(1)).toBeGreaterThanOrEqual(await distance(0));
  });

  test('passes over what was heard since', async () => {
    const [heard] = await tracksOf();
    await createPlay({ userId: user.id, trackId: heard!, startedAt: now, outcome: 'skip' });
    const later = new Date(now.getTime() + 3_600_000);
    const preview = await previewSteering(user, DEFAULT_SLIDERS, later);
    expect(preview.goes.map(({ id }) => id)).toContain(heard);
  });
});
