import { chmod, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeMusicFolder, ogg, oggWithRepeatedHeaders, put } from './music-files';
import { problems, startFolder, track, tracks } from './scanned-folder';

describe('files that cannot be taken', () => {
  it('are listed with their reason and stop nothing', async () => {
    const { path, scan } = await startFolder();
    const outside = await makeMusicFolder();
    const secret = await put(outside, 'secret.ogg', await ogg(700));
    await put(path, 'good.ogg', await ogg(440));
    await put(path, 'empty.ogg', '');
    await put(path, 'text.mp3', 'This is not music.');
    await put(path, 'headers-twice.ogg', await oggWithRepeatedHeaders(450));
    await put(path, 'headers-only.ogg', (await ogg(460)).subarray(0, 3000));
    await put(path, 'notes.txt', 'not looked at');
    await put(path, '.hidden.ogg', await ogg(470));
    await symlink(secret, join(path, 'link.ogg'));
    await symlink(outside, join(path, 'linked-folder'));
    expect(await scan()).toMatchObject({ added: 1 });
    expect((await tracks()).map((row) => row.relativePath)).toEqual(['good.ogg']);
    expect(await problems()).toEqual({
      'empty.ogg': 'empty',
      'text.mp3': 'not_audio',
      'headers-twice.ogg': 'repeated_headers',
      'headers-only.ogg': 'damaged',
      'link.ogg': 'link_outside',
      'linked-folder': 'link_outside',
    });
    await put(path, 'empty.ogg', await ogg(480));
    await rm(join(path, 'text.mp3'));
    await scan();
    expect(Object.keys(await problems()).sort()).toEqual(
      ['headers-only.ogg', 'headers-twice.ogg', 'link.ogg', 'linked-folder'].sort(),
    );
  });

  it('are told apart from files with a wrong ending, which are read as what they are', async () => {
    const { path, scan } = await startFolder();
    await put(path, 'really-ogg.mp3', await ogg(440));
    await scan();
    expect(await track('really-ogg.mp3')).toMatchObject({ mimeType: 'audio/ogg', codec: 'Vorbis I' });
  });

  it.skipIf(process.getuid?.() === 0)(
    'include folders that may not be listed, whose tracks stay',
    async () => {
      const { path, scan } = await startFolder();
      await put(path, 'closed/a.ogg', await ogg(440));
      await scan();
      await chmod(join(path, 'closed'), 0);
      expect(await scan()).toMatchObject({ missing: 0 });
      expect(await problems()).toEqual({ closed: 'unreadable' });
      await chmod(join(path, 'closed'), 0o755);
    },
  );
});
