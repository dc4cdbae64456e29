import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wavFile } from '@tests/fixtures/wav-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDING_SIZE } from '@/recommenders/audio/join-embedding';
import { AnalysisPool } from './analysis-pool';
import { shippedWeightsFolder } from './network-weights-file';

let folder: string;
let pool: AnalysisPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-analysis-'));
  pool = new AnalysisPool({ threads: 1, weightsFolder: shippedWeightsFolder });
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

/** Writes a WAV of clicks twice a second over a chord. */
async function recording(name: string, seconds: number): Promise<string> {
  const samples = Float32Array.from({ length: 22_050 * seconds }, (_, i) => {
    const chord = [220, 277.18, 329.63].reduce(
      (sum, hz) => sum + Math.sin((2 * Math.PI * hz * i) / 22_050),
      0,
    );
    const decay = Math.exp(-(i % 11_025) / 2000);
    return 0.12 * chord * decay;
  });
  const path = join(folder, name);
  await writeFile(path, wavFile([samples], 22_050));
  return path;
}

describe('AnalysisPool', { timeout: 30_000 }, () => {
  it('analyses a file, the same way each time', async () => {
    const path = await recording('chord.wav', 10);
    const [first, second] = await Promise.all([pool.analyse(path), pool.analyse(path)]);
    expect(second).toEqual(first);
    expect(first.durationMs).toBe(10_000);
    expect(Math.abs(first.tempoBpm - 120)).toBeLessThan(3);
    expect(first).toMatchObject({ key: 9, mode: 'major' });
    expect(first.embedding).toHaveLength(EMBEDDING_SIZE);
    expect(Math.hypot(...first.embedding)).toBeCloseTo(1, 4);
    expect(first.peaks).toHaveLength(400);
  });

  it('fails only the file that is damaged', async () => {
    const bad = join(folder, 'bad.mp3');
    await writeFile(bad, 'nothing to hear');
    const good = await recording('good.wav', 1);
    const results = await Promise.allSettled([pool.analyse(bad), pool.analyse(good)]);
    expect(results[0]).toMatchObject({ status: 'rejected', reason: { code: 'not-audio' } });
    expect(results[1]).toMatchObject({ status: 'fulfilled', value: { durationMs: 1000 } });
  });

  it('cancels running and waiting tasks at once, and goes on', async () => {
    const path = await recording('long.wav', 20);
    const controller = new AbortController();
    const cancelled = [1, 2].map(() => pool.analyse(path, { signal: controller.signal }));
    const last = pool.analyse(path);
    controller.abort();
    for (const task of cancelled) await expect(task).rejects.toMatchObject({ name: 'AbortError' });
    expect((await last).durationMs).toBe(20_000);
  });

  it('refuses work after it was closed', async () => {
    const closed = new AnalysisPool({ threads: 1, weightsFolder: shippedWeightsFolder });
    await closed.close();
    await expect(closed.analyse('any')).rejects.toMatchObject({ name: 'AnalysisError' });
  });
});
