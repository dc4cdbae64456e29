import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wavFile } from '@tests/fixtures/wav-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { AnalysisPool } from './analysis-pool';
import { shippedWeightsFolder } from './network-weights-file';

let folder: string;
let pool: AnalysisPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-odd-'));
  pool = new AnalysisPool({ threads: 1, weightsFolder: shippedWeightsFolder });
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

const RATE = 44_100;
type Sound = (i: number, rate: number) => number;
const tone: Sound = (i, rate) => 0.25 * Math.sin((2 * Math.PI * 440 * i) / rate);
const samplesOf = (sound: Sound, seconds: number, rate = RATE) =>
  Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => sound(i, rate));

async function analyse(bytes: Uint8Array, name = 'odd.wav') {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const analysis = await pool.analyse(path);
  // Whatever it is, all numbers are numbers, and the embedding has a direction.
  const { embedding, features, keyPosterior, ...rest } = analysis;
  for (const value of [...embedding, ...keyPosterior, ...Object.values(rest)])
    if (typeof value === 'number') expect(value).not.toBeNaN();
  expect(JSON.stringify(features)).not.toContain('null');
  expect(keyPosterior.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2);
  return analysis;
}

describe('odd files', { timeout: 60_000 }, () => {
  it('silence has no tempo, and the lowest loudness', async () => {
    const analysis = await analyse(wavFile([new Float32Array(8 * RATE)], RATE));
    expect(analysis).toMatchObject({ tempoBpm: 0, tempoConfidence: 0, loudnessLufs: -70, truePeakDb: -120 });
    expect(analysis.loudnessRangeLu).toBeNull();
    expect(analysis.energy).toBeLessThan(0.05);
  });

  it('a single sample is music of no length', async () => {
    expect(await analyse(wavFile([[0.5]], RATE))).toMatchObject({
      durationMs: 0,
      tempoBpm: 0,
    });
  });

  it('a second has a loudness, and is sure of nothing', async () => {
    const { durationMs, loudnessLufs, tempoConfidence, loudnessRangeLu } = await analyse(
      wavFile([samplesOf(tone, 1)], RATE),
    );
    expect(durationMs).toBe(1000);
    expect(loudnessLufs).toBeCloseTo(-15.7, 0);
    expect(tempoConfidence).toBeLessThan(0.2);
    expect(loudnessRangeLu).toBeNull();
  });

  it('an offset is not heard', async () => {
    const plain = await analyse(wavFile([samplesOf(tone, 6)], RATE));
    const offset = await analyse(wavFile([samplesOf((i, rate) => 0.4 + tone(i, rate), 6)], RATE));
    expect(Math.abs(offset.loudnessLufs - plain.loudnessLufs)).toBeLessThan(0.1);
    expect(offset).toMatchObject({ key: plain.key, mode: plain.mode });
  });

  it('eight channels are one music, and louder than one of them', async () => {
    const channel = samplesOf(tone, 4);
    const one = await analyse(wavFile([channel], RATE));
    const eight = await analyse(
      wavFile(
        Array.from({ length: 8 }, () => channel),
        RATE,
      ),
    );
    expect(eight.durationMs).toBe(4000);
    expect(eight.loudnessLufs).toBeGreaterThan(one.loudnessLufs + 6);
    expect(eight.truePeakDb).toBeCloseTo(one.truePeakDb, 2);
  });

  it('192 kHz sounds as 48 kHz does', async () => {
    const [high, usual] = await Promise.all(
      [192_000, 48_000].map((rate) => analyse(wavFile([samplesOf(tone, 5, rate)], rate), `${rate}.wav`)),
    );
    expect(high!.durationMs).toBe(5000);
    expect(Math.abs(high!.loudnessLufs - usual!.loudnessLufs)).toBeLessThan(0.05);
    const likeness = high!.embedding.reduce((sum, value, i) => sum + value * usual!.embedding[i]!, 0);
    expect(likeness).toBeGreaterThan(0.95);
  });

  it('noise has no beat', async () => {
    const rng = createRng('noise');
    const { tempoConfidence } = await analyse(wavFile([samplesOf(() => rng() - 0.5, 20)], RATE));
    expect(tempoConfidence).toBeLessThan(0.3);
  });

  it('another ending changes nothing', async () => {
    expect(await analyse(wavFile([samplesOf(tone, 2)], RATE), 'really-wav.mp3')).toMatchObject({
      durationMs: 2000,
    });
  });

  it.each([
    ['empty', Buffer.alloc(0), 'not-audio'],
    ['a header alone', wavFile([[]], RATE), 'damaged'],
    ['text', Buffer.from('Dear Diary, '.repeat(999)), 'not-audio'],
  ])('%s is refused with a reason', async (name, bytes, code) => {
    const path = join(folder, `${name}.wav`);
    await writeFile(path, bytes);
    await expect(pool.analyse(path)).rejects.toMatchObject({ code, message: expect.stringMatching(/\w{4}/) });
  });
});
