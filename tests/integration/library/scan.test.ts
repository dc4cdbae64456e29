import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { createPlay } from '@tests/factories/create-play';
import { createUser } from '@tests/factories/create-user';
import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { scanFolder } from '@/server/library/scan-folder';
import { mp3, ogg, put } from './music-files';
import { problems, startFolder, track, tracks } from './scanned-folder';

describe('what a file is called', () => {
  it('is what its tags say', async () => {
    const { path, scan } = await startFolder();
    const tags = {
      title: 'Déjà Vu',
      artists: ['Beyoncé feat. JAY-Z'],
      album: 'B’Day',
      albumArtist: 'Beyoncé',
      track: '2/11',
      genres: ['R&B; Pop'],
      year: 2006,
    };
    await put(path, 'a.mp3', await mp3(440, tags));
    expect(await scan()).toMatchObject({ added: 1, problems: 0 });
    const row = await track('a.mp3');
    expect(row).toMatchObject({
      title: 'Déjà Vu',
      artistName: 'Beyoncé feat. JAY-Z',
      genres: ['R&B', 'Pop'],
      trackNumber: 2,
      year: 2006,
      mimeType: 'audio/mpeg',
      searchText: 'deja vu beyonce feat jay z bday',
    });
    expect(row.artists.map(({ artist }) => artist.name)).toEqual(['Beyoncé', 'JAY-Z']);
    expect(row.album).toMatchObject({ title: 'B’Day', artist: { name: 'Beyoncé' } });
    expect(row.durationMs).toBeGreaterThan(950);
    expect(row.durationMs).toBeLessThan(1200);
  });

  it('comes from the path where tags are absent', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'Miles Davis/Kind of Blue/01 - So What.ogg', await ogg(300));
    await put(path, 'sounds/door_slam.ogg', await ogg(310));
    await put(path, 'Air - Alone in Kyoto.ogg', await ogg(320));
    await scan();
    const facts = (await tracks()).map(({ title, artistName, album }) => [
      title,
      artistName,
      album?.title ?? null,
    ]);
    expect(facts).toEqual([
      ['Alone in Kyoto', 'Air', null],
      ['So What', 'Miles Davis', 'Kind of Blue'],
      ['Door slam', 'Unknown artist', null],
    ]);
  });

  it('keeps AC/DC one artist and a compilation one album', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'Hits/1.mp3', await mp3(400, { title: 'A', artists: ['AC/DC'], album: 'Rock Hits' }));
    await put(path, 'Hits/2.mp3', await mp3(410, { title: 'B', artists: ['Heart'], album: 'Rock Hits' }));
    await put(path, 'Other/1.mp3', await mp3(420, { title: 'C', artists: ['Heart'], album: 'Heart' }));
    await scan();
    expect((await track('Hits/1.mp3')).artists.map(({ artist }) => artist.name)).toEqual(['AC/DC']);
    expect((await track('Hits/1.mp3')).album?.artist.name).toBe('Various artists');
    expect((await track('Hits/2.mp3')).albumId).toBe((await track('Hits/1.mp3')).albumId);
    expect((await track('Other/1.mp3')).album?.artist.name).toBe('Heart');
  });

  it('makes a compilation of an album when another artist joins it', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'Mix/1.mp3', await mp3(400, { title: 'A', artists: ['One'], album: 'Mix' }));
    await scan();
    expect((await track('Mix/1.mp3')).album?.artist.name).toBe('One');
    await put(path, 'Mix/2.mp3', await mp3(410, { title: 'B', artists: ['Two'], album: 'Mix' }));
    expect(await scan()).toMatchObject({ added: 1, changed: 0 });
    expect((await track('Mix/1.mp3')).album?.artist.name).toBe('Various artists');
    expect((await track('Mix/2.mp3')).albumId).toBe((await track('Mix/1.mp3')).albumId);
    expect(await database().album.count()).toBe(1);
  });
});

describe('a track stays the same track', () => {
  it('and is not read again while its file is unchanged', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'a.ogg', await ogg(440));
    await scan();
    const before = await track('a.ogg');
    expect(await scan()).toMatchObject({ files: 1, added: 0, changed: 0 });
    expect((await track('a.ogg')).updatedAt).toEqual(before.updatedAt);
  });

  it('with its plays when it is renamed, moved or retagged, even all at once', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'a.mp3', await mp3(440, { title: 'Before', artists: ['Old name'] }));
    await scan();
    const { id } = await track('a.mp3');
    await createPlay({ userId: (await createUser()).id, trackId: id });
    await rm(join(path, 'a.mp3'));
    const longTitle = 'After, with a longer tag than before';
    await put(path, 'deep/er/b.mp3', await mp3(440, { title: longTitle, artists: ['New name'] }));
    expect(await scan()).toMatchObject({ moved: 1, added: 0, missing: 0 });
    const row = await track('deep/er/b.mp3');
    expect(row).toMatchObject({ id, title: longTitle, missingSince: null });
    expect(await database().play.count({ where: { trackId: id } })).toBe(1);
    expect((await database().artist.findMany()).map((artist) => artist.name)).toEqual(['New name']);
  });

  it('when two files swap their names', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'a.ogg', await ogg(440));
    await put(path, 'b.ogg', await ogg(550));
    await scan();
    const [a, b] = [(await track('a.ogg')).id, (await track('b.ogg')).id];
    await rename(join(path, 'a.ogg'), join(path, 'c'));
    await rename(join(path, 'b.ogg'), join(path, 'a.ogg'));
    await rename(join(path, 'c'), join(path, 'b.ogg'));
    await utimes(join(path, 'a.ogg'), 1, 1);
    await utimes(join(path, 'b.ogg'), 2, 2);
    expect(await scan()).toMatchObject({ moved: 2 });
    expect([(await track('a.ogg')).id, (await track('b.ogg')).id]).toEqual([b, a]);
  });

  it('when it moves to another library folder', async () => {
    const from = await startFolder();
    const to = await startFolder();
    await put(from.path, 'a.ogg', await ogg(440));
    await from.scan();
    const { id } = await track('a.ogg');
    await rename(join(from.path, 'a.ogg'), join(to.path, 'a.ogg'));
    expect(await to.scan()).toMatchObject({ moved: 1, added: 0 });
    expect(await from.scan()).toMatchObject({ missing: 0 });
    expect(await track('a.ogg')).toMatchObject({ id, folderId: to.folder.id, missingSince: null });
  });

  it('but a copy is another track', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'a.ogg', await ogg(440));
    await scan();
    await put(path, 'copy.ogg', await ogg(440));
    expect(await scan()).toMatchObject({ added: 1, moved: 0 });
    expect((await track('copy.ogg')).id).not.toBe((await track('a.ogg')).id);
  });

  it('is missing while its file is gone, and comes back with it', async () => {
    const { path, scan } = await startFolder();
    const file = await put(path, 'a.ogg', await ogg(440));
    await scan();
    const { id } = await track('a.ogg');
    await rename(file, join(path, '..', `${id}.elsewhere`));
    expect(await scan()).toMatchObject({ missing: 1 });
    expect((await track('a.ogg')).missingSince).not.toBeNull();
    await rename(join(path, '..', `${id}.elsewhere`), file);
    expect(await scan()).toMatchObject({ restored: 1, added: 0 });
    expect(await track('a.ogg')).toMatchObject({ id, missingSince: null });
  });

  it('and all stay when the whole folder is away for a while', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'a.ogg', await ogg(440));
    await scan();
    await rename(path, `${path}-away`);
    expect(await scan()).toMatchObject({ missing: 0, problems: 1 });
    expect(await problems()).toEqual({ '': 'folder_unreachable' });
    expect((await track('a.ogg')).missingSince).toBeNull();
    await rename(`${path}-away`, path);
    expect(await scan()).toMatchObject({ restored: 0, added: 0 });
    expect(await problems()).toEqual({});
  });

  it('and all stay when their disk is not mounted, which leaves an empty folder', async () => {
    const { path, scan } = await startFolder();
    for (const name of ['a.ogg', 'b.ogg']) await put(path, name, await ogg(name === 'a.ogg' ? 440 : 550));
    await scan();
    await rename(path, `${path}-away`);
    await mkdir(path);
    expect(await scan()).toMatchObject({ missing: 0, problems: 1 });
    expect(await problems()).toEqual({ '': 'folder_unreachable' });
    expect(await database().track.count({ where: { missingSince: null } })).toBe(2);
    await put(path, 'notes.txt', Buffer.from('All deleted on purpose.'));
    expect(await scan()).toMatchObject({ missing: 2, problems: 0 });
    expect(await problems()).toEqual({});
  });
});

describe('two scans at once', () => {
  it('make each track once', async () => {
    const { path, folder } = await startFolder();
    for (let i = 0; i < 5; i++) await put(path, `${i}.ogg`, await ogg(400 + 10 * i));
    const results = await Promise.all([scanFolder(folder.id), scanFolder(folder.id)]);
    expect(results.map((result) => result!.added).sort()).toEqual([0, 5]);
    expect(await database().track.count()).toBe(5);
  });
});
