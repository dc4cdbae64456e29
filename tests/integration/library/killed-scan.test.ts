import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createFolder } from '@tests/factories/create-folder';
import { expect, it } from 'vitest';
import { database } from '@/infra/database';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder, mp3, put } from './music-files';

const FOLDERS = 60;
const FILES = 12;

it('is completed by the next one, without doubles', async () => {
  const path = await makeMusicFolder();
  const music = await mp3(440);
  for (let i = 0; i < FOLDERS * FILES; i++) {
    // Other bytes behind the music of each: another recording, without encoding hundreds.
    const bytes = Buffer.concat([music, Buffer.from(`${i}`.padStart(8, '0').repeat(8))]);
    await put(
      path,
      `Artist ${i % FOLDERS}/Album ${i % FOLDERS}/${Math.floor(i / FOLDERS)} - Title ${i}.mp3`,
      bytes,
    );
  }
  const folder = await createFolder({ path });
  const script = fileURLToPath(new URL('./run-scan.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder.id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  for await (const text of child.stdout) {
    const done = Number(String(text).trim().split('\n').at(-1));
    if (done > 300) child.kill('SIGKILL');
  }
  expect((await exited)[1]).toBe('SIGKILL');
  const before = await database().track.findMany({ select: { id: true } });
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(FOLDERS * FILES);

  const result = await scanFolder(folder.id);
  expect(result!.added + before.length).toBe(FOLDERS * FILES);
  expect(await database().track.count({ where: { missingSince: null } })).toBe(FOLDERS * FILES);
  expect(await database().album.count()).toBe(FOLDERS);
  expect(await database().artist.count()).toBe(FOLDERS);
  const ids = new Set((await database().track.findMany({ select: { id: true } })).map(({ id }) => id));
  expect(before.every(({ id }) => ids.has(id))).toBe(true);
  expect(await scanFolder(folder.id)).toMatchObject({ added: 0, changed: 0, moved: 0 });
});
