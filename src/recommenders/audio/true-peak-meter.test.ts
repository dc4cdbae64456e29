import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from './kernels/signal-kernels';
import { TruePeakMeter } from './true-peak-meter';

const module = loadKernelModule();

const measure = (samples: Float32Array, chunk = samples.length) => {
  const meter = new TruePeakMeter(new SignalKernels(module));
  for (let from = 0; from < samples.length; from += chunk) meter.push(samples.subarray(from, from + chunk));
  return meter.peakDb();
};

describe('TruePeakMeter', () => {
  // EBU Tech 3341, cases 15 to 18: sines whose samples miss their peaks; +0.2/-0.4 dB.
  it.each([
    [4, 0],
    [4, 45],
    [6, 60],
    [8, 67.5],
  ])('finds the peak of a sine at 1/%i of the rate, %f degrees off', (period, degrees) => {
    const samples = Float32Array.from(
      { length: 4800 },
      // Fading in and out, as the standard's signals do: a sine that starts at once overshoots by right.
      (_, i) =>
        0.5 *
        Math.min(1, i / 400, (4799 - i) / 400) *
        Math.sin(((2 * Math.PI) / period) * i + (degrees / 180) * Math.PI),
    );
    const error = measure(samples) - 20 * Math.log10(0.5);
    expect(error).toBeGreaterThan(-0.4);
    expect(error).toBeLessThan(0.2);
  });

  it('does not depend on how the samples are cut, and is never below the sample peak', () => {
    const samples = fc.float32Array({ min: -1, max: 1, noNaN: true, minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 100 }), (signal, chunk) => {
        const peak = measure(signal);
        expect(measure(signal, chunk)).toBe(peak);
        expect(peak).toBeGreaterThanOrEqual(20 * Math.log10(Math.max(...signal.map(Math.abs))) - 1e-6);
      }),
    );
  });
});
