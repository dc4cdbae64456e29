import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createFolder } from '@tests/factories/create-folder';
import { expect, it } from 'vitest';
import { database } from '@/infra/database';
import { addFolder } from '@/server/library/add-folder';
import { ensureFolders } from '@/server/library/ensure-folders';
import { makeMusicFolder, put } from './music-files';

const stored = async () =>
  (await database().libraryFolder.findMany({ orderBy: { path: 'asc' } })).map((folder) => folder.path);

it('adds what is there, and what may be mounted later', async () => {
  const path = await makeMusicFolder();
  await mkdir(join(path, 'here'));
  const paths = ['here', 'later', 'later/inner'].map((name) => join(path, name));
  await ensureFolders(paths);
  await ensureFolders(paths);
  expect(await stored()).toEqual([join(path, 'here'), join(path, 'later')]);
});

it('leaves out what can be no music folder', async () => {
  const path = await makeMusicFolder();
  const file = await put(path, 'a.txt', 'a');
  await symlink(join(path, 'circle'), join(path, 'circle'));
  await ensureFolders(['/', file, join(file, 'below'), join(path, 'circle')]);
  expect(await stored()).toEqual([]);
});

it('knows a folder again that was stored as a link while its disk was away', async () => {
  const path = await makeMusicFolder();
  const [link, disk] = [join(path, 'link'), join(path, 'disk')];
  await symlink(disk, link);
  await ensureFolders([link]);
  expect(await stored()).toEqual([link]);

  await mkdir(disk);
  await ensureFolders([link]);
  await ensureFolders([disk]);
  expect(await stored()).toEqual([link]);
  await mkdir(join(disk, 'inner'));
  await expect(addFolder({ path: disk })).rejects.toMatchObject({
    code: 'conflict',
    details: [{ reason: `is ${link}` }],
  });
  await expect(addFolder({ path: join(disk, 'inner') })).rejects.toMatchObject({ code: 'conflict' });
});

it('adds a link to a folder under the folder’s own name, once', async () => {
  const path = await makeMusicFolder();
  const [link, disk] = [join(path, 'link'), join(path, 'disk')];
  await mkdir(disk);
  await symlink(disk, link);
  await ensureFolders([link]);
  await rm(link);
  await symlink(disk, link);
  await ensureFolders([link]);
  expect(await stored()).toEqual([disk]);
  await createFolder({ path: join(path, 'away') });
  await ensureFolders([join(path, 'away'), link]);
  expect(await stored()).toEqual([join(path, 'away'), disk]);
});
