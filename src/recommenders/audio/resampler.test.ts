import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from './kernels/signal-kernels';
import { Resampler } from './resampler';

const module = loadKernelModule();

const tone = (rate: number, hz: number, seconds = 0.3) =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, i) =>
    Math.sin((2 * Math.PI * hz * i) / rate),
  );

function resample(input: Float32Array, from: number, to: number, chunk = input.length): Float32Array {
  const resampler = new Resampler(from, to, new SignalKernels(module));
  const parts: Float32Array[] = [];
  for (let at = 0; at < input.length; at += chunk) parts.push(resampler.push(input.subarray(at, at + chunk)));
  parts.push(resampler.flush());
  const out = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const rms = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

describe('Resampler', () => {
  it.each([8000, 11_025, 32_000, 44_100, 48_000, 88_200, 96_000, 44_056])(
    'keeps a 1 kHz tone of %i Hz in place',
    (from) => {
      const out = resample(tone(from, 1000), from, 22_050);
      const ideal = tone(22_050, 1000);
      expect(Math.abs(out.length - ideal.length)).toBeLessThanOrEqual(1);
      // The edges ring: outside them, silence was assumed.
      const errors = ideal.map((value, i) => Math.abs(value - out[i]!)).subarray(500, -500);
      expect(Math.max(...errors)).toBeLessThan(0.01);
    },
  );

  it('keeps what is above the new Nyquist frequency out', () => {
    const inside = resample(tone(44_100, 15_000), 44_100, 22_050).subarray(500, 6000);
    expect(20 * Math.log10(rms(inside))).toBeLessThan(-70);
  });

  it('does not depend on how the input is cut', () => {
    const input = tone(48_000, 440, 0.05);
    const whole = resample(input, 48_000, 22_050);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (chunk) => {
        expect(
          Buffer.from(resample(input, 48_000, 22_050, chunk).buffer).equals(Buffer.from(whole.buffer)),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
