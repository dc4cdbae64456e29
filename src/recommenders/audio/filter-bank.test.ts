import { describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { FilterBank } from './filter-bank';
import { SignalKernels } from './kernels/signal-kernels';
import { hzToMel, melEdges, melToHz } from './mel-scale';

describe('mel scale', () => {
  it('is its own inverse, with 1 kHz at mel 15', () => {
    expect(hzToMel(1000)).toBe(15);
    for (const hz of [20, 440, 999, 1001, 4000, 11_000]) expect(melToHz(hzToMel(hz))).toBeCloseTo(hz, 6);
  });
});

const kernels = new SignalKernels(loadKernelModule());

describe('FilterBank', () => {
  it.each([
    { sampleRate: 22_050, fftSize: 2048, edges: melEdges(80, 27.5, 10_500) },
    { sampleRate: 16_000, fftSize: 512, edges: melEdges(96, 0, 8000) },
  ])('has no empty band and is flat for white noise ($edges.length edges, FFT $fftSize)', (options) => {
    const bank = new FilterBank(options, kernels);
    const power = kernels.floats(options.fftSize / 2 + 1 + 3);
    power.values.fill(1);
    for (const value of bank.apply(power).values) expect(value).toBeCloseTo(1, 6);
    for (const weights of bank.weights) expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  });

  it('answers loudest in the band whose centre sounds', () => {
    const edges = melEdges(80, 27.5, 10_500);
    const bank = new FilterBank({ sampleRate: 22_050, fftSize: 2048, edges }, kernels);
    // From here on bands are wider than bins.
    for (let band = 10; band < 80; band++) {
      const power = kernels.floats(1025 + 3);
      power.values[Math.round((edges[band + 1]! * 2048) / 22_050)] = 1;
      const out = bank.apply(power).values;
      const loudest = out.indexOf(Math.max(...out));
      expect(Math.abs(loudest - band)).toBeLessThanOrEqual(1);
    }
  });
});
