import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, normal, type Rng } from '@/domain/rng';
import { cosineDistances } from '../clustering/k-medoids';
import { findTasteCentres, tastesOfTrack } from './taste-centres';

const unit = (vector: number[]) => Float32Array.from(vector, (value) => value / Math.hypot(...vector));

/** Points about so many directions at right angles to each other. */
function tastes(sizes: readonly number[], spread: number, rng: Rng) {
  return sizes.flatMap((size, taste) =>
    Array.from({ length: size }, () =>
      unit(sizes.map((_, axis) => (axis === taste ? 1 : 0) + spread * normal(rng))),
    ),
  );
}

describe('findTasteCentres', () => {
  it.each([[[12]], [[12, 8]], [[15, 9, 6]], [[10, 8, 7, 6]]])('finds tastes of the sizes %j', (sizes) => {
    const rng = createRng(`tastes ${sizes}`);
    const points = tastes(sizes, 0.15, rng);
    const centres = findTasteCentres(
      cosineDistances(points),
      points.map(() => 1),
      rng,
    );
    const sorted = sizes.toSorted((a, b) => b - a);
    expect(centres.map(({ members }) => members.length)).toEqual(sorted);
    centres.forEach(({ share }, k) => {
      expect(share).toBeCloseTo(sorted[k]! / points.length, 9);
    });
  });

  it('holds many shades of one thing for one taste', () => {
    const rng = createRng('shades');
    const points = Array.from({ length: 40 }, () =>
      unit([3, ...Array.from({ length: 12 }, () => normal(rng))]),
    );
    expect(
      findTasteCentres(
        cosineDistances(points),
        points.map(() => 1),
        rng,
      ),
    ).toHaveLength(1);
  });

  it('counts each anchor to one centre, and shares by weight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (weights) => {
          const rng = createRng(weights.length);
          const points = weights.map(() => unit([normal(rng), normal(rng), normal(rng)]));
          const centres = findTasteCentres(cosineDistances(points), weights, rng);
          const members = centres.flatMap((centre) => centre.members);
          expect(members.toSorted((a, b) => a - b)).toEqual(weights.map((_, k) => k));
          expect(centres.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const { medoid, members: own } of centres) expect(own[0]).toBe(medoid);
        },
      ),
    );
  });

  it('has none for a listener nothing is known of', () => {
    expect(findTasteCentres({ size: 0, values: new Float32Array() }, [], createRng(1))).toEqual([]);
  });
});

describe('tastesOfTrack', () => {
  const centres = [
    { medoid: 0, members: [0, 1, 2, 3], share: 0.6 },
    { medoid: 4, members: [4, 5], share: 0.4 },
  ];

  it('gives a track to the taste whose nearest members it is like', () => {
    const [first, second] = tastesOfTrack(centres, [0.9, 0.9, 0.9, 0, 0.4, 0.4]);
    expect(first!).toBeGreaterThan(0.95);
    expect(first! + second!).toBeCloseTo(1, 12);
  });

  it('parts one that is as near to both', () => {
    expect(tastesOfTrack(centres, [0.5, 0.5, 0.5, 0.1, 0.5, 0.5])).toEqual([0.5, 0.5]);
  });
});
