import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDemoWorld, type DemoWorld } from '@demo/world/demo-world';
import { createAlbum } from '@tests/factories/create-album';
import { createArtist } from '@tests/factories/create-artist';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { afterEach, describe, expect, test } from 'vitest';
import { nameKey } from '@/domain/name-key';
import { dataFolder } from '@/infra/data-dir';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { isDemoInTheWay } from '@/server/demo/demo-beside-own';
import { isDemoComplete, isDemoRemoved, rememberDemoComplete } from '@/server/demo/demo-wanted';
import { importDemoListeners } from '@/server/demo/import-demo-listeners';
import { removeDemo } from '@/server/demo/remove-demo';
import { callOffDemoRemoval, requestDemo, requestDemoRemoval } from '@/server/demo/request-demo';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';

const now = new Date('2026-11-18T12:00:00Z');
const world = createDemoWorld('segue', now);

afterEach(closeQueues);

/** The demo's tracks as a scan of its files stores them: names from tags. */
async function storeDemoTracks(of: DemoWorld): Promise<void> {
  const folder = await createFolder({ kind: 'demo' });
  const artists = new Map<string, string>();
  for (const { id, name } of of.artists)
    artists.set(id, (await createArtist({ name, nameKey: nameKey(name) })).id);
  const albums = new Map<string, string>();
  for (const { id, title, artistId } of of.albums)
    albums.set(id, (await createAlbum({ title, artistId: artists.get(artistId)! })).id);
  for (const { title, artistId, albumId } of of.tracks)
    await createTrack({
      title,
      artistId: artists.get(artistId)!,
      albumId: albums.get(albumId)!,
      folderId: folder.id,
    });
}

describe('the demo’s listeners', () => {
  test('come in as community listeners with what they play, and again in place of themselves', async () => {
    await storeDemoTracks(world);
    const db = database();
    expect(await importDemoListeners(world)).toBe(world.listeners.length);
    const before = await db.communityTrackPlay.count();
    expect(await db.communityListener.count()).toBe(world.listeners.length);
    expect(world.listeners.length).toBeGreaterThanOrEqual(100);
    const { _sum } = await db.communityTrackPlay.aggregate({ _sum: { plays: true, skips: true } });
    expect(_sum.plays! + _sum.skips!).toBe(world.plays.length);
    await importDemoListeners(world);
    expect(await db.communityTrackPlay.count()).toBe(before);
    expect(await db.user.count()).toBe(0);
  });

  test('teach the collaborative recommender enough for a list in the taste picked', async () => {
    await storeDemoTracks(world);
    await importDemoListeners(world);
    await trainCollaborative(now);
    const user = await createUser();
    const style = world.artists[0]!.style;
    const names = world.artists.filter((artist) => artist.style === style).map(({ name }) => name);
    const picked = await database().artist.findFirstOrThrow({ where: { name: names[0]! } });
    await database().tastePick.create({ data: { userId: user.id, artistId: picked.id } });
    await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now });
    const { tracks } = await findList(user, '2026-W47', now);
    expect(tracks.length).toBeGreaterThanOrEqual(20);
    const told = tracks.flatMap(({ reasons }) => reasons.map(({ text }) => text));
    expect(told.some((text) => text.includes(picked.name))).toBe(true);
    // Artists of the picked one's style come with the best scores.
    const best = [...tracks].sort((a, b) => b.score - a.score).slice(0, 4);
    expect(best.filter(({ track }) => names.includes(track.artistName)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('removing the demo', () => {
  test('takes everything that came with it and nothing else', async () => {
    const db = database();
    await storeDemoTracks({ ...world, tracks: world.tracks.slice(0, 20) });
    await importDemoListeners(world);
    await trainCollaborative(now);
    const shared = await db.artist.findFirstOrThrow();
    const own = await createTrack({ title: 'Mine', artistId: shared.id });
    await db.pressSource.createMany({
      data: [
        { kind: 'folder', location: '/demo/press', title: 'Demo press', demo: true },
        { kind: 'feed', location: 'https://press.example/feed', title: 'Own press' },
      ],
    });
    const user = await createUser();
    const demoTrack = await db.track.findFirstOrThrow({ where: { folder: { kind: 'demo' } } });
    const entry = { score: 1, shareCollaborative: 1, shareText: 0, shareAudio: 0, reasons: [] };
    for (const [week, trackIds] of [
      ['2026-W46', [demoTrack.id]],
      ['2026-W47', [demoTrack.id, own.id]],
    ] as const)
      await db.discoverList.create({
        data: {
          userId: user.id,
          week,
          blend: {},
          entries: { create: trackIds.map((trackId, k) => ({ ...entry, trackId, position: k + 1 })) },
        },
      });
    const file = join(dataFolder('demo'), 'music', 'song.mp3');
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, 'x');

    await removeDemo();
    await removeDemo();
    expect(await db.track.findMany({ select: { id: true } })).toEqual([{ id: own.id }]);
    expect(await db.artist.findMany({ select: { id: true } })).toEqual([{ id: shared.id }]);
    expect(await db.communityListener.count()).toBe(0);
    expect((await db.pressSource.findMany()).map(({ title }) => title)).toEqual(['Own press']);
    const lists = await db.discoverList.findMany({ include: { entries: true } });
    expect(lists.map(({ week, entries }) => [week, entries.length])).toEqual([['2026-W47', 1]]);
    expect(await db.model.count()).toBe(0);
    await expect(access(file)).rejects.toThrow();
    expect(await isDemoRemoved()).toBe(true);
  });

  test('is remembered until somebody asks for the demo again', async () => {
    await requestDemo();
    await requestDemoRemoval();
    expect(await isDemoRemoved()).toBe(true);
    // A composition that ends late does not undo it.
    await rememberDemoComplete();
    expect(await isDemoRemoved()).toBe(true);
    await requestDemo();
    expect(await isDemoRemoved()).toBe(false);
    await rememberDemoComplete();
    expect(await isDemoComplete()).toBe(true);
    const names = (await laneQueue('library').getJobs(['waiting'])).map(({ name }) => name);
    // The removal had not begun: it is out of line again.
    expect(names).toEqual(['compose-demo']);
  });

  test('can be called off until it begins, and then nothing has happened', async () => {
    await storeDemoTracks({ ...world, tracks: world.tracks.slice(0, 5) });
    await rememberDemoComplete();
    await requestDemoRemoval({ delayMs: 60_000 });
    expect(await isDemoRemoved()).toBe(false);
    await callOffDemoRemoval();
    expect(await laneQueue('library').getJobCounts('waiting', 'delayed')).toEqual({ waiting: 0, delayed: 0 });
    expect(await isDemoComplete()).toBe(true);
    expect(await database().track.count()).toBe(5);
    await expect(callOffDemoRemoval()).rejects.toMatchObject({ status: 409 });
    // Asked for again it has its whole time again.
    await requestDemoRemoval({ delayMs: 60_000 });
    const [job] = await laneQueue('library').getJobs(['delayed']);
    expect(job).toMatchObject({ name: 'remove-demo', delay: 60_000 });
  });

  test('called off, it lets a composition that stopped for it go on', async () => {
    await requestDemo();
    await laneQueue('library').drain();
    await requestDemoRemoval({ delayMs: 60_000 });
    expect(await isDemoRemoved()).toBe(true);
    await callOffDemoRemoval();
    expect(await isDemoRemoved()).toBe(false);
    const names = (await laneQueue('library').getJobs(['waiting', 'delayed'])).map(({ name }) => name);
    expect(names).toEqual(['compose-demo']);
  });
});

describe('the demo and one’s own music', () => {
  test('are never side by side unasked', async () => {
    await storeDemoTracks(world);
    expect(await isDemoInTheWay()).toBe(false);
    const own = await createFolder({ kind: 'user' });
    const artist = await createArtist();
    const track = await createTrack({ folderId: own.id, artistId: artist.id, missingSince: now });
    expect(await isDemoInTheWay()).toBe(false);
    await database().track.update({ where: { id: track.id }, data: { missingSince: null } });
    expect(await isDemoInTheWay()).toBe(true);
    await requestDemo();
    expect(await isDemoInTheWay()).toBe(false);
  });

  test('part with only what was the demo’s', async () => {
    await storeDemoTracks(world);
    const db = database();
    const user = await createUser();
    const own = await createFolder({ kind: 'user' });
    const shared = await db.artist.findFirstOrThrow({ orderBy: { id: 'asc' } });
    const demoOnly = await db.artist.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const orphan = await createArtist({ name: 'Gone from disk' });
    await createTrack({ folderId: own.id, artistId: shared.id });
    await db.tastePick.createMany({
      data: [shared, demoOnly, orphan].map(({ id }) => ({ userId: user.id, artistId: id })),
    });
    await removeDemo();
    const picks = await db.tastePick.findMany();
    expect(picks.map((pick) => pick.artistId).sort()).toEqual([shared.id, orphan.id].sort());
    expect(await db.artist.findUnique({ where: { id: demoOnly.id } })).toBeNull();
  });
});
