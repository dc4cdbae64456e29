import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByAverage } from './average-linkage';
import type { Distances } from './k-medoids';

const onALine = (places: readonly number[]): Distances => ({
  size: places.length,
  values: Float32Array.from(places.flatMap((a) => places.map((b) => Math.abs(a - b)))),
});

/** The mean over all pairs, by its definition. */
const meanDistance = ({ size, values }: Distances, a: readonly number[], b: readonly number[]) =>
  a.flatMap((i) => b.map((j) => values[i * size + j]!)).reduce((sum, value) => sum + value, 0) /
  (a.length * b.length);

/** Joins the nearest two again and again, with all means worked out anew each time. */
function naively(distances: Distances, farthest: number): number[][] {
  let groups = Array.from({ length: distances.size }, (_, point) => [point]);
  for (;;) {
    const pairs = groups.flatMap((a, i) =>
      groups.slice(i + 1).map((b) => ({ a, b, mean: meanDistance(distances, a, b) })),
    );
    const best = pairs.sort((one, other) => one.mean - other.mean)[0];
    if (!best || best.mean > farthest) return groups;
    const joined = [...best.a, ...best.b].sort((a, b) => a - b);
    groups = groups.filter((group) => group !== best.b).map((group) => (group === best.a ? joined : group));
  }
}

it('joins what is near, and leaves alone what is far from all', () => {
  expect(groupByAverage(onALine([0, 5, 0.1, 9, 5.2, 0.2]), 1)).toEqual([[0, 2, 5], [1, 4], [3]]);
  expect(groupByAverage(onALine([0, 1]), 0.9)).toEqual([[0], [1]]);
  expect(groupByAverage(onALine([0, 1]), 1)).toEqual([[0, 1]]);
  expect(groupByAverage(onALine([]), 1)).toEqual([]);
});

it('does what its definition says', () => {
  // Powers of two apart: no two means are equal, and all sums are exact.
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 9 });
  fc.assert(
    fc.property(places, fc.double({ min: 0, max: 9000, noNaN: true }), (powers, farthest) => {
      const distances = onALine(powers.map((power) => 2 ** power));
      expect(groupByAverage(distances, farthest)).toEqual(naively(distances, farthest));
    }),
  );
});
