import { describe, expect, it } from 'vitest';
import { waveformPath } from './waveform-path';

const lengths = (path: string) => [...path.matchAll(/v([\d.]+)/g)].map((match) => Number(match[1]));

describe('waveformPath', () => {
  it('draws as many bars as asked, whatever the number of peaks', () => {
    for (const count of [1, 3, 120, 1000]) {
      expect(lengths(waveformPath([10, 255, 40, 0, 90], count, 40))).toHaveLength(count);
    }
  });
  it('keeps the highest of the peaks under one bar, and gives the loudest the whole height', () => {
    const [first, second] = lengths(waveformPath([0, 50, 0, 100], 2, 42));
    expect(second).toBe(38);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(20);
  });
  it('silence is a row of dots', () => {
    expect(lengths(waveformPath([0, 0, 0], 3, 40))).toEqual([0, 0, 0]);
  });
});
