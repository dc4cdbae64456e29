import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from './kernels/signal-kernels';
import { STEREO_BANDS, StereoField } from './stereo-field';

const module = loadKernelModule();
const noise = (seed: string, count = 44_100) => {
  const rng = createRng(seed);
  return Float32Array.from({ length: count }, () => rng() - 0.5);
};

function widths(channels: Float32Array[], { rate = 44_100, chunk = channels[0]!.length } = {}): number[] {
  const field = new StereoField(rate, new SignalKernels(module));
  for (let at = 0; at < channels[0]!.length; at += chunk)
    field.push(channels.map((channel) => channel.subarray(at, at + chunk)));
  return [...field.result()];
}

describe('StereoField', () => {
  const [a, b] = [noise('a'), noise('b')];

  it('tells independent channels from one in the middle, and from one turned over', () => {
    for (const width of widths([a, b])) expect(Math.abs(width)).toBeLessThan(0.3);
    expect(widths([a, a])).toEqual(new Array(STEREO_BANDS).fill(-3));
    expect(widths([a, a.map((value) => -value)])).toEqual(new Array(STEREO_BANDS).fill(1));
    expect(widths([a])).toEqual(new Array(STEREO_BANDS).fill(-3));
  });

  it('knows which bands are wide', () => {
    const tone = (hz: number) =>
      Float32Array.from(a, (_, i) => 0.3 * Math.sin((2 * Math.PI * hz * i) / 44_100));
    const [bass, treble] = [tone(100), tone(6000)];
    const wideAbove = widths([bass.map((v, i) => v + treble[i]!), bass.map((v, i) => v - treble[i]!)]);
    expect(wideAbove[0]).toBeLessThan(-2);
    expect(Math.max(...wideAbove)).toBeGreaterThan(0.9);
    expect(wideAbove.indexOf(Math.max(...wideAbove))).toBeGreaterThan(STEREO_BANDS / 2);
  });

  it('does not depend on how the samples are cut, and hears any rate', () => {
    for (const chunk of [1, 777, 4096]) expect(widths([a, b], { chunk })).toEqual(widths([a, b]));
    for (const rate of [8000, 11_025, 192_000])
      for (const width of widths([a, b], { rate })) expect(Math.abs(width)).toBeLessThan(0.6);
    expect(widths([new Float32Array(9000), new Float32Array(9000)])).toEqual(
      new Array(STEREO_BANDS).fill(-3),
    );
  });
});
