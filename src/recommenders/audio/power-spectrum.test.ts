import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from './kernels/signal-kernels';
import { PowerSpectrum } from './power-spectrum';

const kernels = new SignalKernels(loadKernelModule());

/** By the definition of the transform, term by term. */
function naive(samples: Float32Array): Float64Array {
  const size = samples.length;
  return Float64Array.from({ length: size / 2 + 1 }, (_, k) => {
    let [re, im] = [0, 0];
    for (const [n, sample] of samples.entries()) {
      const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / size);
      const angle = (-2 * Math.PI * ((k * n) % size)) / size;
      re += ((hann * 4) / size) * sample * Math.cos(angle);
      im += ((hann * 4) / size) * sample * Math.sin(angle);
    }
    return re * re + im * im;
  });
}

describe('PowerSpectrum', () => {
  it.each([32, 128, 512, 2048])('is what the definition says for %i samples', (size) => {
    const spectrum = new PowerSpectrum(size, kernels);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rng = createRng(seed);
        const [tone, level] = [Math.PI * rng(), 10 ** (-6 * rng())];
        const samples = Float32Array.from(
          { length: size },
          (_, n) => level * (0.5 * Math.sin(tone * n) + 0.1 * (rng() - 0.5)),
        );
        const expected = naive(samples);
        const loudest = Math.max(...expected);
        const errors = spectrum
          .of(samples)
          .values.reduce(
            (most, value, k) => Math.max(most, Math.abs(Math.sqrt(value) - Math.sqrt(expected[k]!))),
            0,
          );
        // Amplitudes to 120 dB below the loudest.
        expect(errors).toBeLessThan(1e-6 * Math.sqrt(loudest));
      }),
      { numRuns: size > 512 ? 3 : 30 },
    );
  });

  it('gives a full-scale sine at the centre of a bin a power of 1, also in the frames that follow', () => {
    const spectrum = new PowerSpectrum(8192, kernels);
    for (const bin of [2, 100, 2049, 4095]) {
      const samples = Float32Array.from({ length: 8192 }, (_, n) => Math.cos((2 * Math.PI * bin * n) / 8192));
      const power = spectrum.of(samples).values;
      expect(power[bin]).toBeCloseTo(1, 4);
      expect(power.indexOf(Math.max(...power))).toBe(bin);
    }
    expect(spectrum.of(new Float32Array(8192)).values.every((value) => value === 0)).toBe(true);
  });

  it('refuses sizes it cannot transform', () => {
    for (const size of [0, 16, 1024, 2000, 4096])
      expect(() => new PowerSpectrum(size, kernels)).toThrow(/size/);
  });
});
