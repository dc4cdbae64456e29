import { createAlbum } from '@tests/factories/create-album';
import { createPlay } from '@tests/factories/create-play';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { findUnfinished } from '@/server/playback/find-unfinished';
import { savePlace } from '@/server/playback/save-place';
import { createPlaylist } from '@/server/playlists/create-playlist';

const now = new Date('2026-11-18T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function albumOf(count: number) {
  const album = await createAlbum();
  const tracks = [];
  for (let k = 1; k <= count; k++)
    tracks.push(await createTrack({ albumId: album.id, artistId: album.artistId, trackNumber: k }));
  return { album, ids: tracks.map(({ id }) => id) };
}

describe('what was left off in the middle', () => {
  test('is an album or a playlist with where to go on, the last heard first', async () => {
    const [user, { album, ids }] = [await createUser(), await albumOf(4)];
    const rest = [...ids].reverse();
    const playlist = await createPlaylist(user.id, { name: 'Evening', trackIds: rest });
    const from = (kind: string, id: string, trackId: string, days: number, outcome = 'complete' as const) =>
      createPlay({ userId: user.id, trackId, startedAt: ago(days), outcome, source: { kind, id } });
    await from('playlist', playlist.id, rest[0]!, 3);
    await from('album', album.id, ids[0]!, 2);
    await createPlay({
      userId: user.id,
      trackId: ids[1]!,
      startedAt: ago(1.9),
      outcome: 'partial',
      source: { kind: 'album', id: album.id },
    });
    const { items } = await findUnfinished(user.id, now);
    expect(items).toMatchObject([
      { kind: 'album', id: album.id, title: album.title, next: { id: ids[1] }, left: 3, trackCount: 4 },
      { kind: 'playlist', id: playlist.id, title: 'Evening', next: { id: rest[1] }, left: 3, trackCount: 4 },
    ]);
    // What was heard to its end, or has gone, is not left off.
    for (const [k, trackId] of rest.entries()) await from('playlist', playlist.id, trackId, 1 - k / 10);
    await database().track.deleteMany({ where: { id: { in: ids.slice(1) } } });
    expect((await findUnfinished(user.id, now)).items).toEqual([]);
  });

  test('is forgotten after some weeks, and is nobody else’s', async () => {
    const [user, { album, ids }] = [await createUser(), await albumOf(3)];
    const source = { kind: 'album', id: album.id };
    await createPlay({ userId: user.id, trackId: ids[0]!, startedAt: ago(50), source });
    expect((await findUnfinished(user.id, now)).items).toEqual([]);
    await createPlay({ userId: user.id, trackId: ids[0]!, startedAt: ago(5), source });
    expect((await findUnfinished(user.id, now)).items).toHaveLength(1);
    expect((await findUnfinished((await createUser()).id, now)).items).toEqual([]);
  });

  test('holds against sources that name nothing', async () => {
    const [user, { ids }] = [await createUser(), await albumOf(2)];
    for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
      await createPlay({
        userId: user.id,
        trackId: ids[0]!,
        startedAt: ago(1),
        source: { kind: 'album', id },
      });
    expect((await findUnfinished(user.id, now)).items).toEqual([]);
  });

  test('is an audiobook of one file too, at its place, until it is heard to its end', async () => {
    const [user, { album, ids }] = [await createUser(), await albumOf(1)];
    const hour = 3_600_000;
    await database().track.update({ where: { id: ids[0]! }, data: { durationMs: hour } });
    const tell = (positionMs: number, days: number) =>
      savePlace(user.id, ids[0]!, { positionMs, heardAt: ago(days).toISOString() }, now);
    await tell(hour / 2, 2);
    expect((await findUnfinished(user.id, now)).items).toMatchObject([
      { kind: 'album', id: album.id, next: { id: ids[0] }, positionMs: hour / 2, left: 1, trackCount: 1 },
    ]);
    await tell(hour - 1000, 1);
    expect((await findUnfinished(user.id, now)).items).toEqual([]);
  });

  test('is a long track that is of no album', async () => {
    const user = await createUser();
    const { id, title } = await createTrack({ albumId: null, durationMs: 3_600_000 });
    await savePlace(user.id, id, { positionMs: 600_000, heardAt: ago(1).toISOString() }, now);
    expect((await findUnfinished(user.id, now)).items).toMatchObject([
      { kind: 'track', id, title, next: { id }, positionMs: 600_000, left: 1, trackCount: 1 },
    ]);
    await database().track.update({ where: { id }, data: { missingSince: now } });
    expect((await findUnfinished(user.id, now)).items).toEqual([]);
  });

  test('goes on within the chapter of a place, each book at its own', async () => {
    const user = await createUser();
    const [first, second] = [await albumOf(3), await albumOf(2)];
    const source = { kind: 'album', id: first.album.id };
    await createPlay({ userId: user.id, trackId: first.ids[0]!, startedAt: ago(3), source });
    // Four minutes count as heard: the place knows better.
    await createPlay({ userId: user.id, trackId: first.ids[1]!, startedAt: ago(2), source });
    for (const [trackId, days] of [
      [first.ids[1]!, 1.9],
      [second.ids[0]!, 1],
    ] as const)
      await savePlace(user.id, trackId, { positionMs: 60_000, heardAt: ago(days).toISOString() }, now);
    expect((await findUnfinished(user.id, now)).items).toMatchObject([
      { id: second.album.id, next: { id: second.ids[0] }, positionMs: 60_000, left: 2 },
      { id: first.album.id, next: { id: first.ids[1] }, positionMs: 60_000, left: 2 },
    ]);
  });
});
