import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { findRediscoveries } from '@/server/discover/find-rediscoveries';

const now = new Date('2026-11-18T12:00:00Z');
const dayMs = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * dayMs);

let world: SmallWorld;
let user: User;
let tracks: string[];

beforeEach(async () => {
  world = await createSmallWorld({ with: { press: false, community: false } });
  user = await createUser();
  tracks = [...world.tracks.values()].flat();
});

const find = (at = now) => findRediscoveries({ ...user, role: 'listener' }, at);
const like = (trackId: string, days: number) =>
  database().feedback.create({
    data: { userId: user.id, trackId, value: 'like', updatedAt: ago(days), createdAt: ago(days) },
  });
const play = (trackId: string, days: number, outcome: 'complete' | 'skip' = 'complete') =>
  createPlay({ userId: user.id, trackId, startedAt: ago(days), outcome });

describe('rediscovering', () => {
  test('finds what was loved and has been quiet for 60 days, and says why', async () => {
    const [liked, often, lately, once, unheard] = tracks as [string, string, string, string, string];
    await like(liked, 250);
    await play(liked, 94);
    for (const days of [200, 150, 100, 80]) await play(often, days);
    await like(lately, 250);
    await play(lately, 30);
    await play(once, 100);
    await like(unheard, 61);
    const found = await find();
    const reasonOf = (id: string) => found.tracks.find(({ track }) => track.id === id);
    expect(found.tracks.map(({ track }) => track.id).sort()).toEqual([liked, often, unheard].sort());
    expect(reasonOf(liked)).toMatchObject({
      likedAt: ago(250).toISOString(),
      plays: 1,
      lastHeardAt: ago(94).toISOString(),
    });
    expect(reasonOf(often)).toMatchObject({ likedAt: null, plays: 4, lastHeardAt: ago(80).toISOString() });
    expect(reasonOf(unheard)).toMatchObject({ plays: 0, lastHeardAt: null });
    expect(found).toMatchObject({ loved: 4, nextAt: ago(-30).toISOString() });
  });

  test('is the same all day, whatever is played, and another the day after', async () => {
    for (const trackId of tracks) await like(trackId, 100);
    const morning = await find(new Date('2026-11-18T01:00:00Z'));
    expect(morning.tracks).toHaveLength(30);
    await createPlay({
      userId: user.id,
      trackId: morning.tracks[0]!.track.id,
      startedAt: new Date('2026-11-18T02:00:00Z'),
    });
    const ids = ({ tracks: found }: typeof morning) => found.map(({ track }) => track.id);
    expect(ids(await find(new Date('2026-11-18T23:00:00Z')))).toEqual(ids(morning));
    const tomorrow = ids(await find(new Date('2026-11-19T01:00:00Z')));
    expect(tomorrow).not.toEqual(ids(morning));
    expect(tomorrow).not.toContain(morning.tracks[0]!.track.id);
    const artists = new Map<string, number>();
    for (const id of ids(morning))
      artists.set(world.artistOf(id), (artists.get(world.artistOf(id)) ?? 0) + 1);
    expect(Math.max(...artists.values())).toBeLessThanOrEqual(2);
  });

  test('leaves out what is disliked, gone, skipped as often or by a refused artist, and tells of nothing honestly', async () => {
    const [disliked, gone, skipped, , refused] = tracks as [string, string, string, string, string];
    expect(await find()).toEqual({ tracks: [], quietDays: 60, loved: 0, nextAt: null });
    for (const trackId of [disliked, gone, skipped, refused])
      for (const days of [200, 150, 100]) await play(trackId, days);
    for (const days of [99, 98, 97]) await play(skipped, days, 'skip');
    await database().feedback.create({ data: { userId: user.id, trackId: disliked, value: 'dislike' } });
    await database().artistRefusal.create({ data: { userId: user.id, artistId: world.artistOf(refused) } });
    await database().track.update({ where: { id: gone }, data: { missingSince: now } });
    expect(await find()).toMatchObject({ tracks: [], loved: 0 });
    const other = await createUser();
    expect((await findRediscoveries({ ...other, role: 'listener' }, now)).tracks).toEqual([]);
  });
});
