import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classicalScaling } from './classical-scaling';

const distancesOf = (points: readonly (readonly [number, number])[]) =>
  Float32Array.from(points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))));

it('finds points of the plane again, but for turning and mirroring', () => {
  const coordinate = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 9 }), (points) => {
      const values = distancesOf(points);
      const found = distancesOf(classicalScaling({ size: points.length, values }));
      for (const [k, distance] of values.entries()) expect(found[k]).toBeCloseTo(distance, 2);
    }),
  );
});

it('gives the same picture for the same distances, and a point for what has no place in the plane', () => {
  const values = Float32Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? 0 : 1));
  const once = classicalScaling({ size: 4, values });
  expect(classicalScaling({ size: 4, values })).toEqual(once);
  expect(once.flat().every(Number.isFinite)).toBe(true);
  expect(classicalScaling({ size: 0, values: new Float32Array() })).toEqual([]);
  expect(classicalScaling({ size: 1, values: new Float32Array(1) })).toEqual([[0, 0]]);
});
