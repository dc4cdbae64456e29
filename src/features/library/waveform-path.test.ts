import { describe, expect, it } from 'vitest';
import { barHeights, waveformPath } from './waveform-path';

describe('barHeights', () => {
  it('keeps every attack when there are fewer bars than peaks', () => {
    expect(barHeights([0, 255, 0, 51], 2)).toEqual([1, 0.2]);
  });

  it('repeats peaks when there are more bars', () => {
    expect(barHeights([255, 0], 4)).toEqual([1, 1, 0, 0]);
  });
});

describe('waveformPath', () => {
  it('draws one bar each, the loudest over the whole height', () => {
    expect(waveformPath([10, 20], 2)).toBe('M0.5 0.250V0.750M1.5 0.000V1.000');
    expect(waveformPath([], 3)).toBe('');
  });
});
