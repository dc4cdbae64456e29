import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { groupSounds } from '../audio/group-sounds';
import { cosineDistances, type Distances, kMedoids, meanSilhouette } from './k-medoids';

const random = (seed: number, size: number, length = 6) => {
  const rng = createRng(seed);
  return Array.from({ length: size }, () => unit(Float32Array.from({ length }, () => normal(rng))));
};
const unit = (vector: Float32Array) => vector.map((value) => value / Math.hypot(...vector));

/** Cost by the definition. */
const costOf = ({ size, values }: Distances, medoids: readonly number[]) =>
  Array.from({ length: size }, (_, point) =>
    Math.min(...medoids.map((medoid) => values[medoid * size + point]!)),
  ).reduce((sum, distance) => sum + distance, 0);

/** The silhouette by the definition, point by point. */
function naiveSilhouette({ size, values }: Distances, groupOf: Int32Array): number {
  const points = Array.from({ length: size }, (_, i) => i);
  const mean = (point: number, members: number[]) =>
    members.reduce((sum, other) => sum + values[point * size + other]!, 0) / members.length;
  const each = points.map((point) => {
    const own = points.filter((other) => other !== point && groupOf[other] === groupOf[point]);
    if (own.length === 0) return 0;
    const others = [...new Set(groupOf)].filter((group) => group !== groupOf[point]);
    const within = mean(point, own);
    const next = Math.min(
      ...others.map((group) =>
        mean(
          point,
          points.filter((other) => groupOf[other] === group),
        ),
      ),
    );
    return (next - within) / Math.max(within, next);
  });
  return each.reduce((sum, value) => sum + value, 0) / size;
}

describe('kMedoids', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('ends where no swap lowers the cost (example %i)', (seed) => {
    const distances = cosineDistances(random(seed, 12 + seed * 3));
    const k = 2 + (seed % 4);
    const { medoids, groupOf, cost } = kMedoids(distances, k, createRng(seed));
    expect(new Set(medoids).size).toBe(k);
    expect(cost).toBeCloseTo(costOf(distances, medoids), 5);
    for (let point = 0; point < distances.size; point++) {
      const own = distances.values[medoids[groupOf[point]!]! * distances.size + point]!;
      for (const medoid of medoids)
        expect(own).toBeLessThanOrEqual(distances.values[medoid * distances.size + point]!);
      for (const slot of medoids.keys()) {
        const swapped = medoids.with(slot, point);
        if (!medoids.includes(point)) expect(costOf(distances, swapped)).toBeGreaterThan(cost - 1e-5);
      }
    }
  });

  it('finds the middle of a single group', () => {
    const distances = cosineDistances(random(3, 15));
    const { medoids, groupOf, cost } = kMedoids(distances, 1, createRng(1));
    const costs = Array.from({ length: 15 }, (_, point) => costOf(distances, [point]));
    expect(costs[medoids[0]!]).toBeCloseTo(Math.min(...costs), 5);
    expect(cost).toBeCloseTo(Math.min(...costs), 5);
    expect([...groupOf]).toEqual(Array.from({ length: 15 }, () => 0));
  });

  it('takes every point as a medoid where as many are asked for, and refuses less than one', () => {
    const distances = cosineDistances(random(1, 4));
    expect(kMedoids(distances, 9, createRng(1)).medoids.toSorted()).toEqual([0, 1, 2, 3]);
    expect(() => kMedoids(distances, 0, createRng(1))).toThrow(RangeError);
  });
});

it.each([1, 2, 3, 4])('meanSilhouette is the mean of its definition (example %i)', (seed) => {
  const distances = cosineDistances(random(seed, 25));
  const { groupOf } = kMedoids(distances, 2 + seed, createRng(seed));
  expect(meanSilhouette(distances, groupOf, 2 + seed)).toBeCloseTo(naiveSilhouette(distances, groupOf), 5);
});

describe('groupSounds', () => {
  /** Five bundles of unlike sizes. */
  const bundles = (seed: number) => {
    const rng = createRng(seed);
    const centres = random(seed, 5, 64);
    return [40, 30, 20, 15, 10].flatMap((size, label) =>
      Array.from({ length: size }, () => ({
        label,
        embedding: unit(centres[label]!.map((value) => value + 0.03 * normal(rng))),
      })),
    );
  };

  it.each([1, 2, 3])('finds how many groups there are, and which (example %i)', (seed) => {
    const tracks = bundles(seed);
    const groups = groupSounds(
      tracks.map(({ embedding }) => embedding),
      createRng(seed),
    )!;
    expect(groups.medoids).toHaveLength(5);
    // The largest is the first: the bundles were made in that order.
    expect([...groups.groupOf]).toEqual(tracks.map(({ label }) => label));
    expect(groups.silhouette).toBeGreaterThan(0.5);
  });

  it('has nothing to group in a handful of tracks', () => {
    expect(groupSounds(random(1, 17), createRng(1))).toBeNull();
    expect(groupSounds([], createRng(1))).toBeNull();
  });
});
