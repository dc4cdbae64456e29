import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { anInteraction, dot, someSettings, twoTastes } from '../als-examples';
import { createExplainer } from '../explain-score';
import { observationsOf } from '../observations-of';
import { solveRowsByReference } from '../reference-als';
import { similarItems } from '../similar-items';
import { trainAls } from '../train-als';
import { createFactorServer } from './factor-server';
import { soloTeam, type Team } from './team';

let module: WebAssembly.Module;
let team: Team;
beforeAll(async () => {
  module = loadKernelModule();
  team = soloTeam(module);
});

describe('fold-in', () => {
  it('gives a listener the scores that the reference gives them', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, someSettings, fc.integer(), async (byUser, given, seed) => {
        // Where little holds the solution, float32 finds another one that is as good; see the test of the training.
        const settings = { ...given, regularization: 1, frequencyExponent: 1 };
        const rng = createRng(seed);
        const fixed = Float32Array.from({ length: byUser.columns * settings.factors }, () => normal(rng));
        const server = await createFactorServer(module, fixed, settings);
        const expected = solveRowsByReference(byUser, fixed, settings);
        for (let user = 0; user < byUser.rows; user++) {
          const folded = server.foldIn(observationsOf(byUser, user));
          expect(folded).toHaveLength(settings.factors);
          server.scores(folded).forEach((score, item) => {
            const wanted = dot(expected, user, fixed, item, settings.factors);
            expect(Math.abs(score - wanted)).toBeLessThan(1e-3);
          });
        }
      }),
    );
  });

  it('moves a listener towards what they like and away from what they skip', async () => {
    const { model } = await twoTastes(team);
    const { foldIn, scores } = await createFactorServer(module, model.itemFactors, model.settings);
    const liked = scores(foldIn([{ item: 0, confidence: 2, target: 1 }])).slice();
    const regretted = scores(
      foldIn([
        { item: 0, confidence: 2, target: 1 },
        { item: 1, confidence: 3, target: 0 },
      ]),
    ).slice();
    expect(liked[1]).toBeGreaterThan(liked[7]!);
    expect(regretted[2]).toBeLessThan(liked[2]!);
    expect(foldIn([])).toEqual(new Float32Array(model.settings.factors));
  });

  it('refuses an item the model does not have', async () => {
    const { model } = await twoTastes(team);
    const { foldIn } = await createFactorServer(module, model.itemFactors, model.settings);
    expect(() => foldIn([{ item: 10, confidence: 1, target: 1 }])).toThrow(RangeError);
    expect(() => foldIn([{ item: 0, confidence: Number.NaN, target: 1 }])).toThrow(RangeError);
  });
});

/** Small integers, so that directions repeat and rows are zero. */
const aMatrix = fc.integer({ min: 1, max: 19 }).chain((dimension) =>
  fc.record({
    dimension: fc.constant(dimension),
    factors: fc
      .array(fc.integer({ min: -2, max: 2 }), { maxLength: 30 * dimension })
      .map((values) => Float32Array.from(values.slice(0, values.length - (values.length % dimension)))),
    query: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: dimension, maxLength: dimension }),
  }),
);
const serve = (factors: Float32Array, dimension: number) =>
  createFactorServer(module, factors, {
    factors: dimension,
    iterations: 1,
    blockSize: 8,
    unobservedWeight: 0.1,
    regularization: 0.1,
    frequencyExponent: 1,
  });

describe('scores', () => {
  it('are the dot products of all items with the query', async () => {
    await fc.assert(
      fc.asyncProperty(aMatrix, async ({ dimension, factors, query }) => {
        const server = await serve(factors, dimension);
        server.scores(query).forEach((score, item) => {
          const own = server.factorsOf(item);
          expect(own).toHaveLength(dimension);
          expect(score).toBeCloseTo(
            query.reduce((sum, value, f) => sum + value * own[f]!, 0),
            4,
          );
        });
        // Of some: in any order, and more often than there are items.
        const all = server.scores(query).slice();
        const some = Int32Array.from({ length: 3 * server.items }, (_, k) => (7 * k) % server.items);
        server.scoresOf(query, some).forEach((score, k) => {
          expect(score).toBeCloseTo(all[some[k]!]!, 4);
        });
      }),
    );
  });
});

describe('similarItems', () => {
  it('is a full sort by cosine, without the item itself and those without factors', async () => {
    await fc.assert(
      fc.asyncProperty(aMatrix, fc.nat(29), fc.nat(12), async ({ dimension, factors }, pick, limit) => {
        const rows = Array.from({ length: factors.length / dimension }, (_, item) => [
          ...factors.subarray(item * dimension, (item + 1) * dimension),
        ]);
        fc.pre(rows.length > 0);
        const item = pick % rows.length;
        const length = (row: number[]) => Math.hypot(...row);
        const cosine = (row: number[]) =>
          row.reduce((sum, value, f) => sum + value * rows[item]![f]!, 0) / length(row) / length(rows[item]!);
        const expected = rows
          .map((row, other) => ({ other, score: cosine(row) }))
          .filter(({ other, score }) => other !== item && Number.isFinite(score))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        const found = similarItems(await serve(factors, dimension), item, limit);
        expect(found).toHaveLength(expected.length);
        found.forEach(({ score, item: other }, k) => {
          expect(score).toBeCloseTo(expected[k]!.score, 6);
          expect(score).toBeCloseTo(cosine(rows[other]!), 6);
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('createExplainer', () => {
  it('splits the score of any item into what each observation gave', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, someSettings, fc.integer(), async (byUser, given, seed) => {
        const settings = { ...given, regularization: 0.1 };
        const { itemFactors, items } = await trainAls(byUser, { team, rng: createRng(seed), settings });
        const { foldIn, scores } = await createFactorServer(module, itemFactors, settings);
        const explain = createExplainer(itemFactors, settings);
        for (let user = 0; user < byUser.rows; user++) {
          const observations = observationsOf(byUser, user);
          if (observations.length === 0) continue;
          const expected = scores(foldIn(observations)).slice();
          explain(observations, [...Array(items).keys()]).forEach((contributions, item) => {
            const sum = contributions.reduce((total, contribution) => total + contribution, 0);
            expect(sum).toBeCloseTo(expected[item]!, 3);
          });
        }
      }),
    );
  });

  it('names the item of the same taste', async () => {
    const { model } = await twoTastes(team);
    const explain = createExplainer(model.itemFactors, model.settings);
    const liked = [
      { item: 6, confidence: 1, target: 1 },
      { item: 1, confidence: 1, target: 1 },
    ];
    const [likeFirst, likeLast] = explain(liked, [0, 8]) as [Float64Array, Float64Array];
    expect(likeFirst[1]).toBeGreaterThan(likeFirst[0]!);
    expect(likeLast[0]).toBeGreaterThan(likeLast[1]!);
  });
});
