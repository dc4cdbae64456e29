import { rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder } from '@tests/factories/create-folder';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { database } from '@/infra/database';
import { readCover } from '@/infra/library/cover-store';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder, mp3, pictureBomb, put } from './music-files';

async function startFolder() {
  const path = await makeMusicFolder();
  const folder = await createFolder({ path });
  const scan = async () => (await scanFolder(folder.id))!;
  return { path, scan };
}

const problems = async () =>
  Object.fromEntries((await database().scanProblem.findMany()).map((row) => [row.relativePath, row.code]));
const picture = (color: string, side = 300) =>
  sharp({ create: { width: side, height: side, channels: 3, background: color } })
    .png()
    .toBuffer();
const song = (album: string, frequency = 440, cover?: Uint8Array) =>
  mp3(frequency, { title: `${frequency}`, album, artists: ['A'], cover });
/** Colours of the albums' covers, in order of title. */
const colors = async () => {
  const albums = await database().album.findMany({ orderBy: { title: 'asc' } });
  return albums.map(({ coverColor }) => {
    if (!coverColor) return null;
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(coverColor.slice(at, at + 2), 16));
    return red! > 200 ? 'red' : green! > 100 ? 'green' : blue! > 200 ? 'blue' : coverColor;
  });
};
const old = new Date('2001-01-01');

it('are found in tags and beside the files, made smaller and measured for their colour', async () => {
  const { path, scan } = await startFolder();
  await put(path, 'In tags/1.mp3', await song('In tags', 440, await picture('#ff0000', 1500)));
  await put(path, 'Beside/1.mp3', await song('Beside'));
  await put(path, 'Beside/Folder.PNG', await picture('#0000ff'));
  expect(await scan()).toMatchObject({ covers: 2, problems: 0 });
  expect(await colors()).toEqual(['blue', 'red']);
  const album = await database().album.findFirstOrThrow({ where: { title: 'In tags' } });
  const large = await readCover(album.coverHash!, 1200);
  expect(await sharp(large!).metadata()).toMatchObject({ width: 1200, height: 1200, format: 'webp' });
  const small = await readCover(album.coverHash!, 64);
  expect(await sharp(small!).metadata()).toMatchObject({ width: 64, height: 64 });
});

it('that claim billions of pixels are refused and recorded; the track is taken', async () => {
  const { path, scan } = await startFolder();
  await put(path, 'A/1.mp3', await song('A', 440, pictureBomb()));
  expect(await scan()).toMatchObject({ added: 1, covers: 0 });
  expect(await problems()).toEqual({ 'A/1.mp3': 'cover_refused' });
  await scan();
  expect(await problems()).toEqual({ 'A/1.mp3': 'cover_refused' });
});

it('are noticed when they come with an old time, change in size alone, and go', async () => {
  const { path, scan } = await startFolder();
  await put(path, 'A/1.mp3', await song('A'));
  await scan();
  expect(await colors()).toEqual([null]);

  const file = await put(path, 'A/cover.png', await picture('#ff0000'));
  await utimes(file, old, old);
  expect(await scan()).toMatchObject({ covers: 1 });
  expect(await colors()).toEqual(['red']);

  await put(path, 'A/cover.png', await picture('#0000ff', 200));
  await utimes(file, old, old);
  expect(await scan()).toMatchObject({ covers: 1 });
  expect(await colors()).toEqual(['blue']);

  await rm(file);
  await scan();
  expect(await colors()).toEqual([null]);
});

it('give way to the one in the tags when they go', async () => {
  const { path, scan } = await startFolder();
  await put(path, 'A/1.mp3', await song('A', 440, await picture('#ff0000')));
  const file = await put(path, 'A/cover.png', await picture('#0000ff'));
  await scan();
  expect(await colors()).toEqual(['blue']);
  await rm(file);
  await scan();
  expect(await colors()).toEqual(['red']);
});

it('are not an album’s alone when another album joins it in its folder', async () => {
  const { path, scan } = await startFolder();
  await put(path, '1.mp3', await song('A'));
  await put(path, 'cover.png', await picture('#ff0000'));
  await scan();
  expect(await colors()).toEqual(['red']);
  await put(path, '2.mp3', await song('B', 450));
  await scan();
  expect(await colors()).toEqual([null, null]);
});

it('leave no problem behind when a refused one is replaced, or no longer the one', async () => {
  const { path, scan } = await startFolder();
  for (const name of ['A', 'B', 'C']) {
    await put(path, `${name}/1.mp3`, await song(name, 400 + name.charCodeAt(0)));
    await put(path, `${name}/folder.png`, pictureBomb());
  }
  const refused = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`${name}/folder.png`, 'cover_refused']));
  await scan();
  await scan();
  expect(await problems()).toEqual(refused('A', 'B', 'C'));
  await put(path, 'A/folder.png', await picture('#ff0000'));
  await put(path, 'B/cover.png', await picture('#0000ff'));
  await scan();
  expect(await problems()).toEqual(refused('C'));
  expect(await colors()).toEqual(['red', 'blue', null]);
});

it('and what was said of them stay while the whole folder is away', async () => {
  const { path, scan } = await startFolder();
  await put(path, 'A/1.mp3', await song('A'));
  await put(path, 'A/cover.png', await picture('#ff0000'));
  await put(path, 'B/1.mp3', await song('B', 450, pictureBomb()));
  await scan();
  await rename(path, `${path}-away`);
  await scan();
  expect(await colors()).toEqual(['red', null]);
  await rename(`${path}-away`, path);
  await scan();
  expect(await colors()).toEqual(['red', null]);
  expect(await problems()).toEqual({ 'B/1.mp3': 'cover_refused' });
});

it('of an album in two library folders is one, whichever is scanned', async () => {
  const [first, second] = [await startFolder(), await startFolder()];
  await put(first.path, 'A/1.mp3', await song('A', 440));
  await put(second.path, 'A/2.mp3', await song('A', 450));
  await put(second.path, 'A/cover.png', await picture('#ff0000'));
  await first.scan();
  await second.scan();
  expect(await colors()).toEqual(['red']);
  await put(first.path, 'A/cover.png', await picture('#0000ff'));
  await first.scan();
  expect(await colors()).toEqual(['red']);
  await rm(join(second.path, 'A/2.mp3'));
  await second.scan();
  await first.scan();
  expect(await colors()).toEqual(['blue']);
});
