import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcAt, arcCosts, arcTargets } from './energy-arc';

const energies = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });

describe('arcAt', () => {
  it('opens in the middle, rises to two thirds, ends low', () => {
    expect(arcAt(0)).toBeCloseTo(0.4, 12);
    expect(arcAt(2 / 3)).toBeCloseTo(1, 12);
    expect(arcAt(1)).toBeCloseTo(0, 12);
    expect(arcAt(0.5)).toBeGreaterThan(arcAt(0.2));
    expect(arcAt(0.8)).toBeGreaterThan(arcAt(0.9));
  });
});

describe('arcTargets', () => {
  it('deals out the energies there are: a perfect arc can be had from any list', () => {
    fc.assert(
      fc.property(energies, (list) => {
        const targets = arcTargets(list);
        const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
        ascending(targets).forEach((target, k) => {
          expect(target).toBeCloseTo(ascending(list)[k]!, 9);
        });
      }),
    );
  });

  it('has its peak at two thirds of thirty', () => {
    const targets = arcTargets(Array.from({ length: 30 }, (_, k) => k / 29));
    expect([18, 19, 20]).toContain(targets.indexOf(Math.max(...targets)));
    expect(targets.indexOf(Math.min(...targets))).toBe(29);
  });

  it('asks for nothing where nothing is known', () => {
    expect(arcTargets([null, 0.4, null])).toEqual([]);
    expect(arcTargets([])).toEqual([]);
  });
});

describe('arcCosts', () => {
  it('is within 0..1, nothing for a list of one energy and for tracks of unknown energy', () => {
    fc.assert(
      fc.property(energies, (list) => {
        for (const costs of arcCosts(list))
          for (const cost of costs) expect(cost >= 0 && cost <= 1).toBe(true);
        for (const costs of arcCosts(list.map(() => 0.5))) expect(Math.max(...costs)).toBe(0);
        expect(Math.max(...arcCosts([null, ...list])[0]!)).toBe(0);
      }),
    );
  });
});
