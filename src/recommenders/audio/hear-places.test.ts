import { expect, it } from 'vitest';
import type { AudioChunk } from '@/domain/audio-chunk';
import { loadKernelModule } from '@/infra/kernel-module';
import { hearPlaces } from './hear-places';
import { SignalKernels } from './kernels/signal-kernels';
import { MEL_BANDS } from './log-frames';
import { PATCH_SIZE } from './network-shape';

const kernels = new SignalKernels(loadKernelModule());
const RATE = 22_050;

/** A tone that changes in the middle, a tenth of a second at a time. */
async function* tones(seconds: number, hertz: [number, number]): AsyncGenerator<AudioChunk> {
  const size = RATE / 10;
  for (let at = 0; at < seconds * RATE; at += size) {
    const pitch = hertz[at < (seconds * RATE) / 2 ? 0 : 1];
    const samples = Float32Array.from(
      { length: size },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * pitch * (at + i)) / RATE),
    );
    yield { channels: [samples], sampleRate: RATE };
  }
}

/** The band that is loudest on the whole. */
function loudestBand(frames: Float32Array): number {
  const sums = new Float64Array(MEL_BANDS);
  for (const [i, value] of frames.entries()) sums[i % MEL_BANDS]! += value;
  return sums.indexOf(Math.max(...sums));
}

it('hears one place of each half, and nothing of the other', async () => {
  const [low, high] = (await hearPlaces(tones(60, [220, 3520]), 60_000, kernels))!;
  expect(low.length).toBe(4 * PATCH_SIZE);
  expect(high.length).toBe(low.length);
  const [below, above] = [loudestBand(low), loudestBand(high)];
  expect(above - below).toBeGreaterThan(20);
  for (const [frames, band] of [
    [low, below],
    [high, above],
  ] as const) {
    for (let at = 0; at < frames.length; at += MEL_BANDS)
      expect(loudestBand(frames.subarray(at, at + MEL_BANDS))).toBe(band);
  }
});

it('takes what there is of a short track, and nothing of one that is too short for two patches', async () => {
  const [first, second] = (await hearPlaces(tones(16, [220, 440]), 16_000, kernels))!;
  expect(first.length).toBe(second.length);
  expect(first.length).toBeGreaterThanOrEqual(PATCH_SIZE);
  expect(first.length).toBeLessThan(4 * PATCH_SIZE);
  expect(await hearPlaces(tones(8, [220, 440]), 8000, kernels)).toBeNull();
});
