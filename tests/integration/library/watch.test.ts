import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FolderWatch, watchFolder } from '@/infra/library/watch-folder';
import { makeMusicFolder, put } from './music-files';

let path: string;
let watch: FolderWatch;
let changes: number;
let ended: boolean;

beforeEach(async () => {
  path = await makeMusicFolder();
  await put(path, 'old/a.ogg', 'a');
  changes = 0;
  ended = false;
  watch = watchFolder(path, {
    quietMs: 150,
    onChange: () => changes++,
    onEnd: () => {
      ended = true;
    },
  });
  // chokidar enters the folders first.
  await sleep(800);
});
afterEach(() => watch.close());

/** Waits until changes were told, and then for a while that no more come. */
async function told(): Promise<number> {
  for (let i = 0; i < 50 && changes === 0; i++) await sleep(100);
  await sleep(400);
  const count = changes;
  changes = 0;
  return count;
}

it('tells once of many changes, in new folders too', async () => {
  for (let i = 0; i < 5; i++) await put(path, `old/${i}.ogg`, 'x');
  expect(await told()).toBe(1);
  await put(path, 'new/deep/b.mp3', 'x');
  expect(await told()).toBeGreaterThanOrEqual(1);
  // On a busy machine the new folder may not be entered yet: what comes then is found by the scan just told of.
  let later = 0;
  for (let i = 0; i < 4 && later === 0; i++) {
    await put(path, 'new/deep/b.mp3', `longer${i}`);
    later = await told();
  }
  expect(later).toBeGreaterThanOrEqual(1);
  await rename(join(path, 'new'), join(path, 'newer'));
  expect(await told()).toBeGreaterThanOrEqual(1);
});

it('does not care for other files', async () => {
  await put(path, 'old/notes.txt', 'x');
  await sleep(800);
  expect(changes).toBe(0);
});

it('ends when the folder is gone', async () => {
  await rm(path, { recursive: true });
  for (let i = 0; i < 50 && !ended; i++) await sleep(100);
  expect(ended).toBe(true);
});
