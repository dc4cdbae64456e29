import { join } from 'node:path';
import { createFolder } from '@tests/factories/create-folder';
import { createPlay } from '@tests/factories/create-play';
import { createUser } from '@tests/factories/create-user';
import { afterAll, describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { addFolder } from '@/server/library/add-folder';
import { deleteFolder } from '@/server/library/delete-folder';
import { findFolders } from '@/server/library/find-folders';
import { findProblems } from '@/server/library/find-problems';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder, ogg, put } from './music-files';

afterAll(closeQueues);

describe('addFolder', () => {
  it('adds a folder, listed with its counts once it is scanned', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.ogg', await ogg(440));
    await put(path, 'b.ogg', 'no music');
    const folder = await addFolder({ path: `${path}/` });
    expect(folder).toMatchObject({ path, trackCount: 0, lastScannedAt: null });
    await scanFolder(folder.id);
    expect((await findFolders()).items).toMatchObject([
      { path, trackCount: 1, missingCount: 0, problemCount: 1 },
    ]);
    expect((await findProblems({ limit: 10 })).items).toMatchObject([
      { path: join(path, 'b.ogg'), code: 'not_audio' },
    ]);
  });

  it('says what is wrong with a path', async () => {
    const path = await makeMusicFolder();
    const file = await put(path, 'inner/a.ogg', await ogg(440));
    await createFolder({ path: join(path, 'inner') });
    const code = (wrong: string) =>
      addFolder({ path: wrong }).then(
        () => 'added',
        (error) => [error.code, error.details[0].field, error.details[0].reason],
      );
    expect(await code('music')).toEqual(['invalid_input', 'path', 'must be absolute: begin with a slash']);
    expect(await code('/no/such/folder')).toEqual(['invalid_input', 'path', 'is not there']);
    expect(await code(file)).toEqual(['invalid_input', 'path', 'is a file, not a folder']);
    expect(await code('/')).toEqual(['invalid_input', 'path', 'is the whole file system']);
    expect(await code('/a\0b')).toEqual(['invalid_input', 'path', 'holds a NUL character']);
    expect(await code(path)).toEqual(['conflict', 'path', `holds ${join(path, 'inner')}`]);
    expect(await code(join(path, 'inner'))).toEqual(['conflict', 'path', `is ${join(path, 'inner')}`]);
  });
});

describe('deleteFolder', () => {
  it('keeps what was listened to, for when the music comes back', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.ogg', await ogg(440));
    const first = await addFolder({ path });
    await scanFolder(first.id);
    const { id: trackId } = await database().track.findFirstOrThrow();
    await createPlay({ userId: (await createUser()).id, trackId });

    await deleteFolder(first.id);
    expect((await findFolders()).items).toEqual([]);
    expect(
      (await database().track.findUniqueOrThrow({ where: { id: trackId } })).missingSince,
    ).not.toBeNull();
    expect(await database().play.count({ where: { trackId } })).toBe(1);

    const second = await addFolder({ path });
    expect(await scanFolder(second.id)).toMatchObject({ moved: 1, added: 0 });
    expect(await database().track.findMany()).toMatchObject([
      { id: trackId, folderId: second.id, missingSince: null },
    ]);
    await expect(deleteFolder(first.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
