import { rename, rm } from 'node:fs/promises';
import { createFolder } from '@tests/factories/create-folder';
import { createTrack } from '@tests/factories/create-track';
import { readNetworkWeights, replaceNetworkWeights } from '@workers/analysis/network-weights-file';
import type { JobContext } from '@workers/handler';
import { analyseLibrary } from '@workers/handlers/analyse-library';
import { tuneSoundModel } from '@workers/handlers/tune-sound-model';
import { afterEach, describe, expect, it } from 'vitest';
import { hasFfmpeg } from '@/infra/audio/has-ffmpeg';
import { dataFolder } from '@/infra/data-dir';
import { database } from '@/infra/database';
import { log } from '@/infra/log';
import { laneQueue } from '@/jobs/queues';
import { EMBEDDING_SIZE } from '@/recommenders/audio/join-embedding';
import { updateIsAnalysisPaused } from '@/server/analysis/analysis-pause';
import { findAnalysisState } from '@/server/analysis/find-analysis-state';
import { scanFolder } from '@/server/library/scan-folder';
import { makeMusicFolder, mp3, put } from '../library/music-files';

const hasOwnFfmpeg = await hasFfmpeg();
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
    expect(good.embedding).toHaveLength(EMBEDDING_SIZE * Float32Array.BYTES_PER_ELEMENT);
    expect(good.loudnessLufs).toBeLessThan(0);
    expect(bad.error).toMatch(/\w/);
    expect(bad.embedding).toBeNull();

    expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 0 });
  });

  it('leaves what it could not read for the next run', async () => {
    const path = await makeMusicFolder();
    const file = await put(path, 'a.mp3', await mp3(440, { title: 'A' }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    await rename(file, `${file}.away`);
    expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 1 });
    expect(await database().trackAnalysis.count()).toBe(0);
    await rename(`${file}.away`, file);
    expect(await analyseLibrary({}, context())).toEqual({ analysed: 1, failed: 0 });
  });

  describe('with a file that needs ffmpeg', () => {
    const withFfmpeg = process.env.PATH;
    afterEach(() => {
      process.env.PATH = withFfmpeg;
    });
    const addAiff = async () => {
      const path = await makeMusicFolder();
      await put(path, 'a.aiff', aiff());
      const { id: folderId } = await createFolder({ path });
      await createTrack({ folderId, relativePath: 'a.aiff' });
      process.env.PATH = path;
      expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 1 });
    };

    it('says so once, and does not try while there is none', async () => {
      await addAiff();
      expect(await database().trackAnalysis.findMany()).toMatchObject([
        { error: expect.stringContaining('needs ffmpeg'), embedding: null },
      ]);
      expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 0 });
    });

    it.skipIf(!hasOwnFfmpeg)('listens to it once there is one', async () => {
      await addAiff();
      process.env.PATH = withFfmpeg;
      expect(await analyseLibrary({}, context())).toEqual({ analysed: 1, failed: 0 });
      expect(await database().trackAnalysis.findMany()).toMatchObject([{ error: null }]);
    });
  });

  it('begins no further track once paused, and goes on with the rest', async () => {
    const path = await makeMusicFolder();
    for (const [name, pitch] of [
      ['a', 440],
      ['b', 330],
      ['c', 220],
      ['d', 550],
      ['e', 660],
      ['f', 770],
    ] as const)
      await put(path, `${name}.mp3`, await mp3(pitch, { title: name }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    let pausing: Promise<void> | undefined;
    const first = (await analyseLibrary(
      {},
      {
        ...context(),
        progress: ({ done = 0 }) => {
          if (done > 0) pausing ??= updateIsAnalysisPaused(true);
        },
      },
    )) as { analysed: number };
    await pausing;
    expect(first.analysed).toBeGreaterThan(0);
    expect(first.analysed).toBeLessThan(6);
    expect(await findAnalysisState()).toMatchObject({ tracks: 6, heard: first.analysed, isPaused: true });
    expect(await analyseLibrary({}, context())).toEqual({ analysed: 0, failed: 0 });
    await updateIsAnalysisPaused(false);
    const jobs = await laneQueue('analysis').getJobs(['waiting', 'active', 'delayed', 'prioritized']);
    expect(jobs.map(({ name }) => name)).toContain('analyse-library');
    expect(await analyseLibrary({}, context())).toEqual({ analysed: 6 - first.analysed, failed: 0 });
    expect(await findAnalysisState()).toMatchObject({
      heard: 6,
      failed: 0,
      heardByOlder: 0,
      isPaused: false,
    });
  });

  it('does not tune the ear to a handful of tracks, and says so', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.mp3', await mp3(440, { title: 'A' }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    await analyseLibrary({}, context());
    const notes: string[] = [];
    const progress: JobContext['progress'] = (said) => notes.push(...(said.notes ?? []));
    expect(await tuneSoundModel({}, { ...context(), progress })).toBeNull();
    expect(notes).toEqual([expect.stringContaining('40 tracks')]);
    expect(await findAnalysisState()).toMatchObject({ tuning: null });
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

  it('listens with a tuned ear, until another one ships', async () => {
    const path = await makeMusicFolder();
    await put(path, 'a.mp3', await mp3(440, { title: 'A' }));
    const folder = await createFolder({ path });
    await scanFolder(folder.id);
    const heardBy = async () => {
      await analyseLibrary({}, context());
      return (await database().trackAnalysis.findFirstOrThrow()).modelVersion;
    };
    const untuned = await heardBy();
    const { manifest, values } = await readNetworkWeights();
    const tune = (version: string) =>
      replaceNetworkWeights({ values, manifest: { ...manifest, version } }, dataFolder('sound-model'));
    try {
      await tune(`${manifest.version}+tuned`);
      expect(await heardBy()).toBe(`${untuned}+tuned`);
      await tune('an-earlier-ear+tuned');
      expect(await heardBy()).toBe(untuned);
    } finally {
      await rm(dataFolder('sound-model'), { recursive: true });
    }
  });
});

/** A second of a tone in mono AIFF, 44.1 kHz, 16 bits. */
function aiff(): Buffer {
  const frames = 44_100;
  const header = Buffer.alloc(54);
  header.write('FORM');
  header.writeUInt32BE(46 + 2 * frames, 4);
  header.write('AIFFCOMM', 8);
  header.writeUInt32BE(18, 16);
  header.writeUInt16BE(1, 20);
  header.writeUInt32BE(frames, 22);
  header.writeUInt16BE(16, 26);
  // The rate as an 80-bit float.
  header.write('400eac44000000000000', 28, 'hex');
  header.write('SSND', 38);
  header.writeUInt32BE(8 + 2 * frames, 42);
  const samples = Buffer.alloc(2 * frames);
  for (let i = 0; i < frames; i++)
    samples.writeInt16BE(Math.round(10_000 * Math.sin((2 * Math.PI * 440 * i) / 44_100)), 2 * i);
  return Buffer.concat([header, samples]);
}
