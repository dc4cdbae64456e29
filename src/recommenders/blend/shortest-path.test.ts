import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { improvePath, type PathCosts, pathCost } from './improve-path';
import { optimalCost } from './optimal-path';
import { shortestPath } from './shortest-path';

/** Distances between random points of the plane, and random costs of standing somewhere. */
function randomCosts(n: number, seed: number, byPosition = 1): PathCosts {
  const rng = createRng(seed);
  const points = Array.from({ length: n }, () => [normal(rng), normal(rng)] as const);
  return {
    steps: points.map(([x, y]) => Float64Array.from(points, ([u, v]) => Math.hypot(x - u, y - v))),
    positions: points.map(() => Float64Array.from(points, () => byPosition * rng())),
  };
}

/** Every path that one turn, one move of up to three or one exchange makes of a path, the plain way. */
function neighbours(path: readonly number[]): number[][] {
  const found: number[][] = [];
  const n = path.length;
  for (let from = 1; from < n; from++) {
    for (let to = from + 1; to < n; to++) {
      found.push([...path.slice(0, from), ...path.slice(from, to + 1).reverse(), ...path.slice(to + 1)]);
      found.push(path.with(from, path[to]!).with(to, path[from]!));
    }
    for (let length = 1; length <= 3 && from + length <= n; length++) {
      const segment = path.slice(from, from + length);
      const rest = [...path.slice(0, from), ...path.slice(from + length)];
      for (let at = 1; at <= rest.length; at++) {
        found.push(rest.toSpliced(at, 0, ...segment), rest.toSpliced(at, 0, ...segment.toReversed()));
      }
    }
  }
  return found;
}

describe('improvePath', () => {
  it('stops only where no turn, move or exchange makes the path cheaper, by steps and positions together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.integer(),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (n, seed, weight) => {
          const costs = randomCosts(n, seed, weight);
          const start = Array.from({ length: n }, (_, k) => k);
          const path = improvePath(start, costs);
          expect(path[0]).toBe(0);
          expect([...path].sort((a, b) => a - b)).toEqual(start);
          expect(pathCost(path, costs)).toBeLessThanOrEqual(pathCost(start, costs) + 1e-9);
          const least = Math.min(...neighbours(path).map((other) => pathCost(other, costs)));
          expect(least).toBeGreaterThan(pathCost(path, costs) - 1e-9);
        },
      ),
    );
  });
});

describe('optimalCost', () => {
  it('is the least of all orders', () => {
    for (let seed = 0; seed < 10; seed++) {
      const costs = randomCosts(6, seed);
      const all = orders([0, 1, 2, 3, 4, 5]).filter(([first]) => first! < 2);
      const least = Math.min(...all.map((path) => pathCost(path, costs)));
      expect(optimalCost(costs, [0, 1])).toBeCloseTo(least, 12);
    }
  });

  it('refuses what does not fit', () => {
    expect(() => optimalCost(randomCosts(17, 1), [0])).toThrow(RangeError);
  });
});

const orders = (places: readonly number[]): number[][] =>
  places.length < 2
    ? [[...places]]
    : places.flatMap((place) =>
        orders(places.filter((other) => other !== place)).map((rest) => [place, ...rest]),
      );

describe('shortestPath', () => {
  it('begins where it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(), (n, seed) => {
        const path = shortestPath(randomCosts(n, seed), [seed % n]);
        expect(path[0]).toBe(seed % n);
        expect(new Set(path).size).toBe(n);
      }),
    );
  });

  it('is within 1 % of the optimum for ten places, whatever standing somewhere costs', () => {
    for (const byPosition of [0, 0.5, 2]) {
      for (let seed = 0; seed < 12; seed++) {
        const costs = randomCosts(10, seed, byPosition);
        const found = pathCost(shortestPath(costs, [0, 1, 2]), costs);
        expect(found).toBeGreaterThanOrEqual(optimalCost(costs, [0, 1, 2]) - 1e-9);
        expect(found).toBeLessThan(1.01 * optimalCost(costs, [0, 1, 2]));
      }
    }
  });

  it('copes with no places at all', () => {
    expect(shortestPath({ steps: [], positions: [] })).toEqual([]);
  });
});
