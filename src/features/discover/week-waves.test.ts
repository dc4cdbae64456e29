import { describe, expect, it } from 'vitest';
import { weekWaves } from './week-waves';

const colors = ['#d96c3a', '#2f7f86', '#101010', '#8d4fa0', null];

describe('weekWaves', () => {
  it('draws the same picture for the same listener and week, another for the next', () => {
    expect(weekWaves('anna/2026-W47', colors)).toEqual(weekWaves('anna/2026-W47', colors));
    expect(weekWaves('anna/2026-W48', colors)).not.toEqual(weekWaves('anna/2026-W47', colors));
  });

  it('takes distinct, lively colours of the list', () => {
    expect(weekWaves('x', colors).map((wave) => wave.color)).toEqual(['#d96c3a', '#2f7f86', '#8d4fa0']);
    expect(weekWaves('x', Array(20).fill('#d96c3a')).length).toBeGreaterThanOrEqual(3);
  });

  it('draws closed paths of plain numbers also without any colour', () => {
    for (const { path } of weekWaves('x', [])) {
      expect(path).toMatch(/^M[-\d. L]+Z$/);
    }
  });
});
