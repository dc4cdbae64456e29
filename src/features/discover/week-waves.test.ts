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

  it('draws the larger taste wider, and the calmer one lower', () => {
    const taste = (share: number, energy: number, color: string) => ({ share, energy, color, tempoBpm: 120 });
    const barsOf = (path: string) =>
      [...path.matchAll(/M[\d.]+ [\d.]+v([\d.]+)/g)].map(([, length]) => Number(length));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const [wide, narrow] = weekWaves(seed, [], [taste(0.75, 0.5, '#d96c3a'), taste(0.25, 0.5, '#2f7f86')]);
      expect(barsOf(wide!.path).length).toBeGreaterThan(barsOf(narrow!.path).length);
      const [loud, calm] = weekWaves(seed, [], [taste(0.5, 1, '#d96c3a'), taste(0.5, 0, '#2f7f86')]);
      expect(mean(barsOf(calm!.path))).toBeLessThan(mean(barsOf(loud!.path)));
      expect([loud!.color, calm!.color]).toEqual(['#d96c3a', '#2f7f86']);
    }
  });
});
