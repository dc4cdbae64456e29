import { expect, it } from 'vitest';
import { amount, decimal, fineShare, percent, points, weekName } from './measures';

it('rounds as people say it, and never says 0 of something', () => {
  expect([0, 0.0004, 0.004, 0.126, 1].map(percent)).toEqual(['0 %', '< 0.1 %', '0.4 %', '13 %', '100 %']);
  expect([0.031, -0.01, 0].map(points)).toEqual(['+3.1 points', '−1 point', '0 points']);
  expect([3.44, 12.6, 1204].map(amount)).toEqual(['3.4', '13', '1,204']);
  expect([decimal(0.5, 2), decimal(1234, 1), fineShare(0.1)]).toEqual(['0.50', '1234.0', '10.0 %']);
  expect(weekName('2026-W07')).toBe('Week 7');
});
