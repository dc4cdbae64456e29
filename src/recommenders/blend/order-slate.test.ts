import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelotDistance, camelotOf } from '@/domain/camelot';
import { createRng, normal } from '@/domain/rng';
import { orderSlate } from './order-slate';
import { pathCost, shortestPath } from './shortest-path';
import { type TrackSound, transitionCost } from './transition-cost';

const aSound: fc.Arbitrary<TrackSound> = fc.record({
  tempoBpm: fc.option(fc.double({ min: 40, max: 220, noNaN: true })),
  key: fc.option(fc.nat(11)),
  mode: fc.option(fc.constantFrom('major' as const, 'minor' as const)),
  loudnessLufs: fc.option(fc.double({ min: -40, max: -5, noNaN: true })),
});

describe('the Camelot wheel', () => {
  it.each([
    [0, 'major', 8, 'B'],
    [9, 'minor', 8, 'A'],
    [7, 'major', 9, 'B'],
    [5, 'major', 7, 'B'],
    [11, 'major', 1, 'B'],
    [8, 'minor', 1, 'A'],
    [4, 'major', 12, 'B'],
    [1, 'minor', 12, 'A'],
  ] as const)('pitch class %i %s is %i%s', (key, mode, number, letter) => {
    expect(camelotOf(key, mode)).toEqual({ number, letter });
  });

  it('measures steps: 12 and 1 are neighbours, the relative minor is one step', () => {
    expect(camelotDistance({ number: 12, letter: 'A' }, { number: 1, letter: 'A' })).toBe(1);
    expect(camelotDistance(camelotOf(0, 'major'), camelotOf(9, 'minor'))).toBe(1);
    expect(camelotDistance(camelotOf(0, 'major'), camelotOf(6, 'major'))).toBe(6);
  });
});

describe('transitionCost', () => {
  it('is symmetric, within 0..1, and nothing for a known track and itself', () => {
    fc.assert(
      fc.property(aSound, aSound, (a, b) => {
        const { cost } = transitionCost(a, b);
        expect(cost >= 0 && cost <= 1).toBe(true);
        expect(transitionCost(b, a).cost).toBeCloseTo(cost, 12);
        const isKnown = Object.values(a).every((value) => value !== null);
        if (isKnown) expect(transitionCost(a, a).cost).toBe(0);
      }),
    );
  });

  it('lets half and double time pass nearly free', () => {
    const tempo = (from: number, to: number) => transitionCost({ tempoBpm: from }, { tempoBpm: to }).tempo!;
    expect(tempo(70, 140)).toBeCloseTo(0.15, 12);
    expect(tempo(140, 71)).toBeLessThan(tempo(140, 110));
    expect(tempo(120, 122)).toBeLessThan(tempo(120, 126));
    expect(tempo(120, 170)).toBe(1);
  });

  it('says what it does not know', () => {
    expect(transitionCost({}, { tempoBpm: 0 })).toEqual({
      key: null,
      tempo: null,
      loudness: null,
      cost: 0.5,
    });
  });
});

/** Symmetric costs between random points of the plane. */
function randomCosts(n: number, seed: number): Float64Array[] {
  const rng = createRng(seed);
  const points = Array.from({ length: n }, () => [normal(rng), normal(rng)] as const);
  return points.map(([x, y]) => Float64Array.from(points, ([u, v]) => Math.hypot(x - u, y - v)));
}

/** The optimum by dynamic programming over subsets (Held & Karp 1962). */
function optimalCost(costs: readonly Float64Array[], starts: readonly number[]): number {
  const n = costs.length;
  const best = Array.from({ length: 1 << n }, () => new Float64Array(n).fill(Number.POSITIVE_INFINITY));
  for (const start of starts) best[1 << start]![start] = 0;
  for (let visited = 1; visited < 1 << n; visited++) {
    for (let last = 0; last < n; last++) {
      const cost = best[visited]![last]!;
      if (!Number.isFinite(cost)) continue;
      for (let next = 0; next < n; next++) {
        if (visited & (1 << next)) continue;
        const grown = best[visited | (1 << next)]!;
        grown[next] = Math.min(grown[next]!, cost + costs[last]![next]!);
      }
    }
  }
  return Math.min(...best.at(-1)!);
}

describe('shortestPath', () => {
  it('visits each place once, from an allowed start, and no reversal shortens it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer(), (n, seed) => {
        const costs = randomCosts(n, seed);
        const start = Math.abs(seed) % n;
        const path = shortestPath(costs, [start]);
        expect(path[0]).toBe(start);
        expect([...path].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, k) => k));
        for (let from = 1; from < n; from++) {
          for (let to = from + 1; to < n; to++) {
            const turned = [
              ...path.slice(0, from),
              ...path.slice(from, to + 1).reverse(),
              ...path.slice(to + 1),
            ];
            expect(pathCost(turned, costs)).toBeGreaterThan(pathCost(path, costs) - 1e-9);
          }
        }
      }),
    );
  });

  it('is on average within 1 % of the optimum for ten places', () => {
    let found = 0;
    let optimal = 0;
    for (let seed = 0; seed < 40; seed++) {
      const costs = randomCosts(10, seed);
      found += pathCost(shortestPath(costs, [0, 1, 2]), costs);
      optimal += optimalCost(costs, [0, 1, 2]);
    }
    expect(found / optimal).toBeLessThan(1.01);
    expect(found / optimal).toBeGreaterThan(1 - 1e-9);
  });

  it('copes with no places at all', () => {
    expect(shortestPath([])).toEqual([]);
  });
});

describe('orderSlate', () => {
  it('opens with one of the three best and runs smoother than sorting by tempo', () => {
    const rng = createRng('slates');
    let ordered = 0;
    let byTempo = 0;
    for (let list = 0; list < 20; list++) {
      const picks = Array.from({ length: 30 }, (_, k) => ({
        score: 1 - k / 30,
        tempoBpm: 70 + 100 * rng(),
        key: Math.floor(12 * rng()),
        mode: rng() < 0.6 ? ('major' as const) : ('minor' as const),
        loudnessLufs: -14 + 3 * normal(rng),
      }));
      const cost = (tracks: typeof picks) =>
        tracks.slice(1).reduce((sum, next, k) => sum + transitionCost(tracks[k]!, next).cost, 0);
      const result = orderSlate(picks, (pick) => pick);
      expect(result[0]!.score).toBeGreaterThanOrEqual(1 - 2 / 30);
      expect(new Set(result).size).toBe(30);
      ordered += cost(result);
      byTempo += cost([...picks].sort((a, b) => a.tempoBpm - b.tempoBpm));
    }
    expect(ordered).toBeLessThan(0.8 * byTempo);
  });

  it('keeps an empty list empty and needs no analysis', () => {
    expect(orderSlate([], () => ({}))).toEqual([]);
    const two = [{ score: 0.1 }, { score: 0.9 }];
    expect(orderSlate(two, () => ({}))[0]).toBe(two[1]);
  });
});
