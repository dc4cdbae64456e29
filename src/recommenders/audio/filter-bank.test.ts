import { describe, expect, it } from 'vitest';
import { FilterBank } from './filter-bank';
import { hzToMel, melEdges, melToHz } from './mel-scale';

describe('mel scale', () => {
  it('is its own inverse, with 1 kHz at mel 15', () => {
    expect(hzToMel(1000)).toBe(15);
    for (const hz of [20, 440, 999, 1001, 4000, 11_000]) expect(melToHz(hzToMel(hz))).toBeCloseTo(hz, 6);
  });
});

describe('FilterBank', () => {
  it.each([
    { sampleRate: 22_050, fftSize: 2048, edges: melEdges(80, 27.5, 10_500) },
    { sampleRate: 16_000, fftSize: 512, edges: melEdges(96, 0, 8000) },
  ])('has no empty band and is flat for white noise ($edges.length edges, FFT $fftSize)', (options) => {
    const bank = new FilterBank(options);
    const out = new Float32Array(bank.bandCount);
    bank.apply(new Float32Array(options.fftSize / 2 + 1).fill(1), out);
    for (const value of out) expect(value).toBeCloseTo(1, 6);
    for (const weights of bank.weights) expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  });

  it('answers loudest in the band whose centre sounds', () => {
    const edges = melEdges(80, 27.5, 10_500);
    const bank = new FilterBank({ sampleRate: 22_050, fftSize: 2048, edges });
    // From here on bands are wider than bins.
    for (let band = 10; band < 80; band++) {
      const power = new Float32Array(1025);
      power[Math.round((edges[band + 1]! * 2048) / 22_050)] = 1;
      const out = new Float32Array(80);
      bank.apply(power, out);
      const loudest = out.indexOf(Math.max(...out));
      expect(Math.abs(loudest - band)).toBeLessThanOrEqual(1);
    }
  });
});
