import { createFolder } from '@tests/factories/create-folder';
import { analyseLibrary } from '@workers/handlers/analyse-library';
import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { log } from '@/infra/log';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder, mp3, put } from '../library/music-files';

const context = () => ({ progress: () => {}, signal: new AbortController().signal, log: log() });

describe('analyse-library', () => {
  it('listens to each track once, says why it could not, and has nothing left to do when run again', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.mp3', await mp3(440, { title: 'A' }));
    await put(path, 'b.mp3', await mp3(330, { title: 'B' }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    const gone = await put(path, 'b.mp3', 'no longer music');
    expect(gone).toContain('b.mp3');

    expect(await analyseLibrary({}, context())).toEqual({ analysed: 1, failed: 1 });
    const rows = await database().trackAnalysis.findMany({ include: { track: { select: { title: true } } } });
    const [good, bad] = [
      rows.find((row) => row.track.title === 'A')!,
      rows.find((row) => row.track.title === 'B')!,
    ];
    expect(good.error).toBeNull();
    expect(good.embedding).toHaveLength(64 * 4);
    expect(good.loudnessLufs).toBeLessThan(0);
    expect(bad.error).toMatch(/\w/);
    expect(bad.embedding).toBeNull();

    expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 0 });
  });

  it('listens again to what an older model heard', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.mp3', await mp3(440, { title: 'A' }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    await analyseLibrary({}, context());
    await database().trackAnalysis.updateMany({ data: { modelVersion: 'older' } });
    expect(await analyseLibrary({}, context())).toEqual({ analysed: 1, failed: 0 });
  });
});
