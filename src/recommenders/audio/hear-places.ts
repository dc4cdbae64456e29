import type { AudioChunk } from '@/domain/audio-chunk';
import type { SignalKernels } from './kernels/signal-kernels';
import { FEATURE_RATE, FRAME_RATE, LogFrames } from './log-frames';
import { mixDown } from './mix-down';
import { PATCH_FRAMES, PATCH_SIZE } from './network-shape';
import { Resampler } from './resampler';

/** Music taken of each place: four patches. */
const FRAMES = 4 * PATCH_FRAMES;

/**
 * Hears two places of a track, one in each half.
 * @param kernels which nobody else uses meanwhile
 * @returns `MEL_BANDS` values a frame of each place, at least one patch; null for a track too short to have two
 */
export async function hearPlaces(
  chunks: AsyncIterable<AudioChunk>,
  durationMs: number,
  kernels: SignalKernels,
): Promise<[Float32Array, Float32Array] | null> {
  const half = Math.floor((durationMs / 2000) * FRAME_RATE);
  const length = Math.min(FRAMES, half);
  const starts = [0, 1].map((place) => place * half + Math.floor((half - length) / 2));
  const heard: number[][] = [[], []];
  let resampler: Resampler | undefined;
  kernels.reset();
  const frames = new LogFrames(kernels, ({ index, bands }) => {
    for (const [place, start] of starts.entries())
      if (index >= start && index < start + length) heard[place]!.push(...bands);
  });
  for await (const { channels, sampleRate } of chunks) {
    resampler ??= new Resampler(sampleRate, FEATURE_RATE, kernels);
    frames.push(resampler.push(mixDown(channels)));
  }
  const [first, second] = heard.map((values) => Float32Array.from(values)) as [Float32Array, Float32Array];
  return Math.min(first.length, second.length) >= PATCH_SIZE ? [first, second] : null;
}
