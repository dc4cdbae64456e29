import { describe, expect, it } from 'vitest';
import { weekDays, weekTitle } from './weeks';

describe('week labels', () => {
  it('names the days, also across a month', () => {
    expect(weekDays('2026-W47')).toMatch(/^16\s?–\s?22 November$/);
    expect(weekDays('2026-W49')).toMatch(/^30 November\s?–\s?6 December$/);
  });

  it('leaves the year out where it is this one', () => {
    expect(weekTitle('2026-W47', 2026)).toBe('Week 47');
    expect(weekTitle('2025-W01', 2026)).toBe('Week 1, 2025');
  });
});
