import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFolder } from '@tests/factories/create-folder';
import { expect, it } from 'vitest';
import { watchFolders } from '@/server/library/watch-folders';
import { makeMusicFolder, put } from './music-files';

it('tells of the listener’s own folders, linked ones too, not of the demo’s', async () => {
  const path = await makeMusicFolder();
  for (const name of ['own', 'linked', 'demo']) await mkdir(join(path, name));
  await symlink(join(path, 'linked'), join(path, 'link'));
  const own = await createFolder({ path: join(path, 'own') });
  const linked = await createFolder({ path: join(path, 'link') });
  await createFolder({ path: join(path, 'demo'), kind: 'demo' });
  const told = new Set<string>();
  const stop = await watchFolders({ quietMs: 100, onChange: (folderId) => told.add(folderId) });
  try {
    await sleep(800);
    for (const name of ['demo', 'own', 'linked']) await put(path, `${name}/a.ogg`, 'a');
    for (let i = 0; i < 50 && told.size < 2; i++) await sleep(100);
    await sleep(300);
    expect(told).toEqual(new Set([own.id, linked.id]));
  } finally {
    await stop();
  }
});
