import { describe, expect, it } from 'vitest';
import { amount, axisAround, niceTop, percent, points, rate, weekName } from './numbers-in-words';

describe('numbers in words', () => {
  it('rounds as people say it, and never says 0 of something', () => {
    expect([0, 0.0004, 0.004, 0.126, 1].map(percent)).toEqual(['0 %', '< 0.1 %', '0.4 %', '13 %', '100 %']);
    expect([0.031, -0.01, 0].map(points)).toEqual(['+3.1 points', '−1 point', '0 points']);
    expect([3.44, 12.6, 1204].map(amount)).toEqual(['3.4', '13', '1,204']);
    expect(rate(3, 0)).toBeNull();
    expect(weekName('2026-W07')).toBe('Week 7');
  });

  it('ends an axis at a number people count by', () => {
    expect([0.37, 0.04, 1, 0.9, 3.2, 0.21].map(niceTop)).toEqual([0.4, 0.04, 1, 1, 4, 0.4]);
  });

  it('lays an axis around what is to be seen, within what shares can be', () => {
    expect(axisAround([0.42])).toEqual({ from: 0.3, to: 0.5, ticks: [0.3, 0.35, 0.4, 0.45, 0.5] });
    expect(axisAround([0.01, 0.02])).toMatchObject({ from: 0, to: 0.2 });
    expect(axisAround([1])).toMatchObject({ from: 0.8, to: 1 });
    expect(axisAround([-0.4, 1.7])).toMatchObject({ from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
  });
});
