import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrack } from '@tests/factories/create-track';
import { analyseTracks } from '@workers/analysis/analyse-tracks';
import { AnalysisError, type AnalysisErrorCode } from '@workers/analysis/analysis-error';
import { AnalysisPool } from '@workers/analysis/analysis-pool';
import { expect, it } from 'vitest';
import { database } from '@/infra/database';
import { log } from '@/infra/log';
import { findTracksToAnalyse } from '@/server/analysis/find-tracks-to-analyse';
import { makeMusicFolder, mp3, put } from '../library/music-files';

const modelVersion = 'v1';
const due = () => findTracksToAnalyse(modelVersion, { hasFfmpeg: true });

async function run(analyse: AnalysisPool['analyse'], signal = new AbortController().signal) {
  const done: boolean[] = [];
  const outcome = analyseTracks(await due(), {
    pool: { analyse },
    modelVersion,
    hasFfmpeg: true,
    threads: 2,
    signal,
    log: log(),
    onDone: (_track, isAnalysed) => done.push(isAnalysed),
  });
  return { done, error: await outcome.then(() => null).catch((error: unknown) => error) };
}

const failing = (code: AnalysisErrorCode) => () => Promise.reject(new AnalysisError(code, `${code}!`));

it.each(['damaged', 'not-audio', 'needs-ffmpeg'] as const)(
  '%s is final, ffmpeg being there',
  async (code) => {
    await createTrack();
    expect(await run(failing(code))).toEqual({ done: [false], error: null });
    expect(await database().trackAnalysis.findMany()).toMatchObject([{ modelVersion, error: `${code}!` }]);
    expect(await due()).toEqual([]);
  },
);

it('a crash is final the second time', async () => {
  await createTrack();
  await run(failing('crashed'));
  expect(await database().trackAnalysis.findMany()).toMatchObject([{ error: 'crashed!' }]);
  expect(await due()).toMatchObject([{ hasCrashed: true }]);
  await run(failing('crashed'));
  expect(await due()).toEqual([]);
});

it('a failure of ours is no fact about a file: the rest is listened to, then the job fails and may come again', async () => {
  const path = await makeMusicFolder();
  const good = await put(path, 'good.mp3', await mp3(440, { title: 'A' }));
  for (let k = 0; k < 3; k++) await createTrack();
  const pool = new AnalysisPool({ threads: 1 });
  let count = 0;
  const { done, error } = await run((_path, options) =>
    ++count === 1 ? failing('failed')() : pool.analyse(good, options),
  );
  await pool.close();
  expect(error).toMatchObject({ code: 'failed' });
  expect(done.sort()).toEqual([false, true, true]);
  expect(await database().trackAnalysis.count({ where: { error: null } })).toBe(2);
  expect(await database().trackAnalysis.count()).toBe(2);
});

it('a model that does not load fails the job and not the library', async () => {
  for (let k = 0; k < 20; k++) await createTrack();
  const empty = await mkdtemp(join(tmpdir(), 'segue-no-weights-'));
  const pool = new AnalysisPool({ threads: 2, weightsFolder: empty });
  const { done, error } = await run((path, options) => pool.analyse(path, options));
  await pool.close();
  await rm(empty, { recursive: true });
  expect(error).toMatchObject({ name: 'AnalysisError', code: 'failed' });
  expect(done.length).toBeLessThan(20);
  expect(await database().trackAnalysis.count()).toBe(0);
  expect(await due()).toHaveLength(20);
});

it('what is interrupted by a failure elsewhere is not held against its file', async () => {
  for (let k = 0; k < 2; k++) await createTrack();
  let count = 0;
  const { error } = await run((_path, { signal } = {}) => {
    if (++count === 1) return Promise.reject(new Error('the database is gone'));
    // A thread that is ended under way says that it crashed.
    return new Promise((_resolve, reject) =>
      signal!.addEventListener('abort', () => reject(new AnalysisError('crashed', 'ended'))),
    );
  });
  expect(error).toMatchObject({ message: 'the database is gone' });
  expect(await database().trackAnalysis.count()).toBe(0);
});
