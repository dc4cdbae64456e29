import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { findTasteMemory, type Wanted } from './taste-memory';

type Point = Wanted & { place: number };

/** Music on a line; what is near is alike. */
const alike = (a: Point, b: Point) => Math.max(0, 1 - Math.abs(a.place - b.place));
const memoryOf = (wanted: readonly Point[]) =>
  findTasteMemory(
    wanted,
    (others) => (index) => others.map((other) => alike(wanted[index]!, wanted[other]!)),
  );

/** Somebody who wants so many tracks around each place, evenly over some days. */
function around(place: number, count: number, [from, until]: [number, number], seed: number): Point[] {
  const rng = createRng(`${place}/${seed}`);
  return Array.from({ length: count }, (_, k) => ({
    artistId: `${place}/${k}`,
    ageDays: until + ((from - until) * (k + 0.5)) / count,
    place: place + 0.1 * (rng() - 0.5),
  }));
}

describe('findTasteMemory', () => {
  it('is for ever where nothing has turned, in one taste or several', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(memoryOf(around(0.2, 80, [120, 0], seed))).toBe(Number.POSITIVE_INFINITY);
      const both = [...around(0.1, 40, [120, 0], seed), ...around(0.9, 40, [120, 0], seed)];
      expect(memoryOf(both)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('is short where all that was wanted lately is of another kind', () => {
    for (let seed = 0; seed < 20; seed++) {
      const turned = [...around(0.1, 60, [120, 14], seed), ...around(0.9, 15, [10, 0], seed)];
      expect(memoryOf(turned)).toBeLessThanOrEqual(14);
    }
  });

  it('is long again for one who has come back to what they loved', () => {
    for (let seed = 0; seed < 20; seed++) {
      const back = [
        ...around(0.1, 60, [120, 30], seed),
        ...around(0.9, 10, [30, 15], seed),
        ...around(0.1, 15, [14, 0], seed + 100),
      ];
      expect(memoryOf(back)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('needs more than a whim, and something to have turned from', () => {
    const whim = [...around(0.1, 60, [120, 20], 1), ...around(0.9, 5, [10, 0], 1)];
    expect(memoryOf(whim)).toBe(Number.POSITIVE_INFINITY);
    expect(memoryOf(around(0.9, 30, [10, 0], 1))).toBe(Number.POSITIVE_INFINITY);
    expect(memoryOf([])).toBe(Number.POSITIVE_INFINITY);
  });

  it('is not told by one artist alone, whose tracks say nothing of each other', () => {
    const fan = around(0.9, 20, [10, 0], 1).map((point) => ({ ...point, artistId: 'new favourite' }));
    expect(memoryOf([...around(0.1, 60, [120, 14], 1), ...fan])).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not depend on the order it is told in, nor on how much there is', () => {
    const long = [...around(0.1, 2000, [360, 14], 1), ...around(0.9, 300, [12, 0], 1)];
    expect(memoryOf(long)).toBeLessThanOrEqual(14);
    const turned = [...around(0.1, 60, [120, 14], 2), ...around(0.9, 15, [10, 0], 2)];
    fc.assert(
      fc.property(fc.shuffledSubarray(turned, { minLength: turned.length }), (shuffled) => {
        expect(memoryOf(shuffled)).toBe(memoryOf(turned));
      }),
    );
  });
});
