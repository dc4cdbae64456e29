import { describe, expect, it } from 'vitest';
import { axisAround, niceTop, rate } from './scale';

describe('the scale of a chart', () => {
  it('has no share of nothing', () => {
    expect([rate(3, 4), rate(3, 0)]).toEqual([0.75, null]);
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
