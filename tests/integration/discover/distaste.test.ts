import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TasteSetting } from '@/domain/contracts/taste';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { featuresSchema } from '@/server/discover/blend-schema';
import { buildList } from '@/server/discover/build-list';
import { findRefusals } from '@/server/discover/find-refusals';
import { findTastePortrait } from '@/server/discover/find-taste-portrait';
import { loadOwnTasteProfile } from '@/server/discover/own-taste-profile';
import { previewSteering } from '@/server/discover/preview-steering';
import { deleteTasteSetting, setTasteSetting } from '@/server/discover/set-taste-setting';
import { forgiveTracks, restoreRefusals } from '@/server/feedback/forgive-tracks';
import { setFeedback } from '@/server/feedback/set-feedback';

keepDatabase();
const now = new Date('2026-11-18T12:00:00Z');
const yesterday = new Date('2026-11-17T00:00:00Z');
const week = '2026-W47';
let world: SmallWorld;
let user: User;

const portrait = () => findTastePortrait(user, now);
/** The first song of an artist of a style. */
const songOf = (style: string, artist: number) => world.tracks.get(world.artists.get(style)![artist]!)![0]!;
const skip = (trackId: string) =>
  createPlay({ userId: user.id, trackId, startedAt: yesterday, outcome: 'skip' });
const dislike = (trackId: string, at: Date) =>
  database().feedback.create({ data: { userId: user.id, trackId, value: 'dislike', updatedAt: at } });
const say = (trackId: string, setting: Partial<TasteSetting>) =>
  setTasteSetting(user.id, 'distaste', trackId, { name: null, weight: 1, isMuted: false, ...setting });
const tracksOf = ({ tracks }: { tracks: readonly { track: { id: string } }[] }) =>
  tracks.map(({ track }) => track.id);

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 14 });
  await trainCollaborative(now);
});

/** Plays folk to the end. */
beforeEach(async () => {
  user = await createUser();
  for (let artist = 0; artist < 4; artist++)
    for (const trackId of world.tracks.get(world.artists.get('folk')![artist]!)!.slice(0, 3))
      await createPlay({ userId: user.id, trackId, startedAt: new Date('2026-11-10T00:00:00Z') });
});

describe('what was turned down', () => {
  test('is of kinds of music, named by what sets them apart, strongest first', async () => {
    const techno = [0, 1, 2].map((artist) => songOf('techno', artist));
    for (const trackId of techno) await skip(trackId);
    await dislike(songOf('dub', 0), now);
    const { distastes, weakerCount } = await portrait();
    expect(distastes).toHaveLength(2);
    const [dub, other] = distastes;
    expect(dub!.foundName).toContain('dub');
    expect(dub!.tracks).toMatchObject([{ kind: 'dislike', track: { id: songOf('dub', 0) } }]);
    expect(other!.foundName).toContain('techno');
    expect(tracksOf(other!).toSorted()).toEqual(techno.toSorted());
    expect(other).toMatchObject({ name: null, weight: 1, isMuted: false });
    // Three skips together are surer than each of them, and less so than a dislike.
    expect(other!.strength).toBeGreaterThan(other!.tracks[0]!.strength);
    expect(other!.strength).toBeLessThan(dub!.strength);
    expect(Math.hypot(dub!.place.x - other!.place.x, dub!.place.y - other!.place.y)).toBeGreaterThan(0.3);
    expect(weakerCount).toBe(0);
    const later = await findTastePortrait(user, new Date('2026-12-18T12:00:00Z'));
    expect(later.distastes[0]!.strength).toBeCloseTo(dub!.strength / 2, 1);
  });

  test('can be forgiven by the track; the next skip counts again', async () => {
    await skip(songOf('techno', 0));
    const forgiven = await forgiveTracks(user.id, [songOf('techno', 0)], now);
    expect((await portrait()).distastes).toEqual([]);
    await restoreRefusals(user.id, forgiven, now);
    expect((await portrait()).distastes).toHaveLength(1);
    await forgiveTracks(user.id, [songOf('techno', 0)], new Date('2026-11-16T00:00:00Z'));
    expect((await portrait()).distastes).toHaveLength(1);
  });

  test('can be forgiven as a whole, and is as it was when that is taken back', async () => {
    const [disliked, skipped, before] = [0, 1, 2].map((artist) => songOf('techno', artist));
    await dislike(disliked!, yesterday);
    for (const trackId of [disliked!, skipped!, before!]) await skip(trackId);
    // An earlier pardon, from before the skip.
    await forgiveTracks(user.id, [before!], new Date('2026-11-16T00:00:00Z'));
    const found = (await portrait()).distastes;
    expect(found).toHaveLength(1);
    const forgiven = await forgiveTracks(user.id, tracksOf(found[0]!), now);
    expect((await portrait()).distastes).toEqual([]);
    expect(await database().feedback.count({ where: { userId: user.id } })).toBe(0);
    await restoreRefusals(user.id, forgiven, now);
    expect((await portrait()).distastes).toEqual(found);
    // What was said since stands.
    await forgiveTracks(user.id, [disliked!], now);
    await setFeedback(user.id, disliked!, 'like');
    await restoreRefusals(user.id, forgiven, now);
    const { value } = await database().feedback.findFirstOrThrow({ where: { userId: user.id } });
    expect(value).toBe('like');
    const unknown = [disliked!, crypto.randomUUID()];
    await expect(forgiveTracks(user.id, unknown, now)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('is all to be seen, also what is too weak to count', async () => {
    for (const style of ['techno', 'dub'])
      for (const artist of world.artists.get(style)!.slice(0, 9))
        for (const trackId of world.tracks.get(artist)!) await skip(trackId);
    const { distastes, weakerCount } = await portrait();
    const shown = distastes.flatMap(tracksOf);
    expect(shown).toHaveLength(60);
    expect(weakerCount).toBe(12);
    const page = (offset: number, limit: number) => findRefusals(user, { offset, limit }, now);
    const [first, rest] = [await page(0, 60), await page(60, 50)];
    expect(first.total).toBe(72);
    expect(tracksOf({ tracks: first.items }).toSorted()).toEqual(shown.toSorted());
    expect(rest.items).toHaveLength(12);
    expect(new Set([...shown, ...tracksOf({ tracks: rest.items })]).size).toBe(72);
  });
});

describe('a say in it', () => {
  test('names it, and stays with it when its track is forgiven, but goes to nothing unlike', async () => {
    const techno = [0, 1, 2].map((artist) => songOf('techno', artist));
    for (const trackId of techno) await skip(trackId);
    const [found] = (await portrait()).distastes;
    await say(found!.id, { name: 'Factory floor', weight: 0.5 });
    const [named] = (await portrait()).distastes;
    expect(named).toMatchObject({ id: found!.id, name: 'Factory floor', weight: 0.5 });
    expect(named!.strength).toBeCloseTo(1 - Math.sqrt(1 - found!.strength), 9);
    expect(named!.foundStrength).toBe(found!.strength);
    await forgiveTracks(user.id, [found!.id], now);
    expect((await portrait()).distastes).toMatchObject([{ id: found!.id, name: 'Factory floor' }]);
    for (const trackId of techno) await forgiveTracks(user.id, [trackId], now);
    await skip(songOf('dub', 0));
    expect((await portrait()).distastes).toMatchObject([{ name: null, weight: 1 }]);
    // It is no word on a taste that the same track may come to stand for.
    expect((await portrait()).tastes.every(({ name }) => name === null)).toBe(true);
    await expect(say(crypto.randomUUID(), {})).rejects.toMatchObject({ code: 'not_found' });
  });

  test('changes how what is like it is ranked, and takes that back with it', async () => {
    for (let artist = 5; artist < 9; artist++) await skip(songOf('folk', artist));
    const build = async () => {
      await buildList({ userId: user.id, week, existing: 'replace', now });
      const entries = await database().discoverEntry.findMany({
        where: { list: { userId: user.id, week }, leftAt: null },
        orderBy: { position: 'asc' },
      });
      return entries.map(({ trackId, features }) => ({
        trackId,
        distaste: featuresSchema.parse(features).distaste,
      }));
    };
    const preview = async () => (await previewSteering(user, DEFAULT_SLIDERS, now)).order;
    const before = await build();
    expect(before.some(({ distaste }) => distaste > 0)).toBe(true);
    const { distastes } = await portrait();
    const held = await heldAgainst(before);
    expect(before.map(({ distaste }) => distaste)).toEqual(held);

    for (const { id } of distastes) await say(id, { isMuted: true });
    expect((await portrait()).distastes).toMatchObject(
      distastes.map(({ foundStrength }) => ({ isMuted: true, strength: 0, foundStrength })),
    );
    const shown = await preview();
    const muted = await build();
    expect(muted.every(({ distaste }) => distaste === 0)).toBe(true);
    expect(muted.map(({ trackId }) => trackId)).not.toEqual(before.map(({ trackId }) => trackId));
    expect(muted.map(({ trackId }) => trackId)).toEqual(shown);

    for (const { id } of distastes) await say(id, { weight: 2 });
    const twice = await build();
    const [asFound, asSaid] = [await heldAgainst(twice, { isAsFound: true }), await heldAgainst(twice)];
    // What a list was ranked by is what is kept with it, to learn from.
    expect(twice.map(({ distaste }) => distaste)).toEqual(asSaid);
    for (const [k, distaste] of asSaid.entries()) expect(distaste).toBeCloseTo(1 - (1 - asFound[k]!) ** 2, 9);

    for (const { id } of distastes) await deleteTasteSetting(user.id, 'distaste', id);
    expect(await build()).toEqual(before);
  });
});

/** What is held against tracks, as the listener wants it or as it is found. */
async function heldAgainst(
  tracks: readonly { trackId: string }[],
  { isAsFound = false } = {},
): Promise<number[]> {
  if (isAsFound) {
    const settings = await database().tasteSetting.findMany({ where: { userId: user.id } });
    await database().tasteSetting.deleteMany({ where: { userId: user.id } });
    const found = await heldAgainst(tracks);
    await database().tasteSetting.createMany({ data: settings });
    return found;
  }
  const { profile, pool } = await loadOwnTasteProfile(user, now);
  return tracks.map(({ trackId }) => profile.distasteOf(pool.get(trackId)!));
}
