import { randomUUID } from 'node:crypto';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { database } from '@/infra/database';
import { addToPlaylist } from '@/server/playlists/add-to-playlist';
import { changePlaylist } from '@/server/playlists/change-playlist';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { deletePlaylist } from '@/server/playlists/delete-playlist';
import { findPlaylist } from '@/server/playlists/find-playlist';
import { findPlaylists } from '@/server/playlists/find-playlists';

let userId: string;
let [first, second, third]: [string, string, string] = ['', '', ''];
beforeEach(async () => {
  userId = (await createUser()).id;
  const tracks = [];
  for (const durationMs of [60_000, 90_000, 120_000]) tracks.push((await createTrack({ durationMs })).id);
  [first, second, third] = tracks as [string, string, string];
});

const make = async (trackIds: string[], name = 'Evening') => {
  const { id } = await createPlaylist(userId, { name, trackIds });
  return { id, userId };
};
const open = ({ id, userId }: { id: string; userId: string }) =>
  findPlaylist(id, { userId, timeZone: 'UTC', now: new Date() });
const contentOf = async (playlist: { id: string; userId: string }) =>
  (await open(playlist)).entries.map(({ track }) => track.id);

describe('a playlist', () => {
  it('keeps its tracks in order, one of them twice', async () => {
    const evening = await make([third, first, third]);
    expect(await open(evening)).toMatchObject({ id: evening.id, name: 'Evening' });
    expect(await contentOf(evening)).toEqual([third, first, third]);
    expect((await findPlaylists(userId)).items).toMatchObject([
      { id: evening.id, name: 'Evening', trackCount: 3, durationMs: 300_000 },
    ]);
  });

  it('can be empty, and is listed before those that were changed earlier', async () => {
    const old = await make([first], 'Old');
    const empty = await make([], 'Empty');
    expect((await findPlaylists(userId)).items).toMatchObject([
      { id: empty.id, trackCount: 0, durationMs: 0, coverUrls: [] },
      { id: old.id },
    ]);
    await addToPlaylist(old, [second]);
    expect((await findPlaylists(userId)).items.map(({ id }) => id)).toEqual([old.id, empty.id]);
  });

  it('takes tracks behind its last', async () => {
    const evening = await make([first]);
    await Promise.all([addToPlaylist(evening, [second]), addToPlaylist(evening, [third])]);
    const content = await contentOf(evening);
    expect(content[0]).toBe(first);
    expect(content.slice(1).sort()).toEqual([second, third].sort());
  });

  it('is renamed, put in order and shortened; what stays is the same entry', async () => {
    const evening = await make([first, second, first]);
    const before = (await open(evening)).entries;
    await changePlaylist(evening, { name: 'Night', trackIds: [first, third, first] });
    const { name, entries } = await open(evening);
    expect(name).toBe('Night');
    expect(entries.map(({ track }) => track.id)).toEqual([first, third, first]);
    expect([entries[0]!.id, entries[2]!.id]).toEqual([before[0]!.id, before[2]!.id]);
    await changePlaylist(evening, { trackIds: [] });
    expect(await open(evening)).toMatchObject({ name: 'Night', entries: [] });
  });

  it('loses a track with the library, not its order', async () => {
    const evening = await make([first, second, third]);
    await database().track.delete({ where: { id: second } });
    expect(await contentOf(evening)).toEqual([first, third]);
    await addToPlaylist(evening, [first]);
    expect(await contentOf(evening)).toEqual([first, third, first]);
  });

  it('is deleted without its tracks', async () => {
    const evening = await make([first]);
    await deletePlaylist(evening);
    await expect(open(evening)).rejects.toMatchObject({ code: 'not_found' });
    expect(await database().track.count({ where: { id: first } })).toBe(1);
  });
});

describe('what is refused', () => {
  it('leaves the playlist as it was', async () => {
    const evening = await make([first]);
    const unknown = randomUUID();
    const refusal = { code: 'invalid_input', details: [{ field: 'trackIds' }] };
    await expect(createPlaylist(userId, { name: 'A', trackIds: [unknown] })).rejects.toMatchObject(refusal);
    await expect(addToPlaylist(evening, [second, unknown])).rejects.toMatchObject(refusal);
    await expect(changePlaylist(evening, { name: 'B', trackIds: [second, unknown] })).rejects.toMatchObject(
      refusal,
    );
    expect(await open(evening)).toMatchObject({ name: 'Evening' });
    expect(await contentOf(evening)).toEqual([first]);
    expect((await findPlaylists(userId)).items).toHaveLength(1);
  });

  it('is more than a playlist holds', async () => {
    const evening = await make(new Array<string>(MOST_PLAYLIST_TRACKS).fill(first));
    await expect(addToPlaylist(evening, [second])).rejects.toMatchObject({ code: 'conflict' });
  });
});
