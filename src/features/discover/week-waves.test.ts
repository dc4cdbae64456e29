import { describe, expect, it } from 'vitest';
import { weekColors, weekWaves } from './week-waves';

const colors = ['#d96c3a', '#2f7f86', '#101010', '#8d4fa0', null];

describe('weekWaves', () => {
  it('draws the same picture for the same listener and week, another for the next', () => {
    expect(weekWaves('anna/2026-W47', colors)).toEqual(weekWaves('anna/2026-W47', colors));
    expect(weekWaves('anna/2026-W48', colors)).not.toEqual(weekWaves('anna/2026-W47', colors));
  });

  it('takes distinct, lively colours of the list', () => {
    expect(weekColors(colors)).toEqual(['#d96c3a', '#2f7f86', '#8d4fa0']);
    expect(weekColors(Array(20).fill('#d96c3a'))).toHaveLength(3);
  });

  it('draws bars inside the picture also without any colour', () => {
    const bars = weekWaves('x', []).flatMap(({ path }) => [...path.matchAll(/M([\d.]+) ([\d.]+)v([\d.]+)/g)]);
    expect(bars).toHaveLength(24);
    for (const [, x, top, length] of bars) {
      expect(Number(x)).toBeLessThan(100);
      expect(Number(top)).toBeGreaterThan(0);
      expect(Number(top) + Number(length)).toBeLessThan(100);
    }
  });
});
