import fc from 'fast-check';
import { inverse, Matrix, solve } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { anInteraction, crowd } from './als-examples';
import { blendScores } from './blend-scores';
import { invertSymmetric } from './kernels/invert-symmetric';
import { soloTeam } from './kernels/team';
import { trainLinearModel } from './linear-model';
import { linearScores } from './linear-scores';
import { observationsOf } from './observations-of';
import { createSparseRows, type SparseRows, transposeSparseRows } from './sparse-rows';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = loadKernelModule();
});

// Memories are made by the dozen, which takes its time on a busy machine.
describe('invertSymmetric', { timeout: 60_000 }, () => {
  it('agrees with ml-matrix', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 150 }), fc.integer(), async (size, seed) => {
        const rng = createRng(seed);
        const root = Matrix.zeros(size, 5).apply(function (this: Matrix, i, j) {
          this.set(i, j, normal(rng));
        });
        const matrix = root.mmul(root.transpose()).add(Matrix.eye(size, size, 1));
        const found = await invertSymmetric(soloTeam(module), size, (to, stride) => {
          for (let i = 0; i < size; i++) for (let j = i; j < size; j++) to[i * stride + j] = matrix.get(i, j);
        });
        inverse(matrix)
          .to1DArray()
          .forEach((value, k) => {
            expect(Math.abs(found[k]! - value)).toBeLessThan(1e-4);
          });
      }),
      { numRuns: 15 },
    );
  });
});

function valuesOf(byUser: SparseRows, damping: number): Matrix {
  const { rows: users, columns: items } = byUser;
  const counts = transposeSparseRows(byUser).offsets;
  const x = Matrix.zeros(users, items);
  for (let row = 0; row < users; row++) {
    for (const { item, confidence, target } of observationsOf(byUser, row))
      x.set(row, item, confidence * target * (counts[item + 1]! - counts[item]!) ** -damping);
  }
  return x;
}

/** EASE as the paper has it. */
function naiveScores(byUser: SparseRows, user: number, lambda: number, damping: number): number[] {
  const items = byUser.columns;
  const x = valuesOf(byUser, damping);
  const p = inverse(
    x
      .transpose()
      .mmul(x)
      .add(Matrix.eye(items, items, lambda)),
  );
  const b = Matrix.zeros(items, items);
  for (let i = 0; i < items; i++) {
    for (let j = 0; j < items; j++) if (i !== j) b.set(i, j, -p.get(i, j) / p.get(j, j));
  }
  return Matrix.rowVector(x.getRow(user)).mmul(b).to1DArray();
}

/** A ridge regression of each item on the `near` items with the largest x_j·x_c / |x_c|. */
function naiveNeighbourScores(byUser: SparseRows, user: number, lambda: number, near: number): number[] {
  const x = valuesOf(byUser, 0);
  const gram = x.transpose().mmul(x);
  const all = Array.from({ length: byUser.columns }, (_, item) => item);
  return all.map((j) => {
    const likeness = (c: number) => gram.get(j, c) / Math.sqrt(gram.get(c, c));
    const inputs = all
      .filter((c) => c !== j && gram.get(j, c) > 0)
      .sort((a, b) => likeness(b) - likeness(a) || a - b)
      .slice(0, near);
    if (inputs.length === 0) return 0;
    const system = gram.selection(inputs, inputs).add(Matrix.eye(inputs.length, inputs.length, lambda));
    const weights = solve(system, gram.selection(inputs, [j]));
    return inputs.reduce((sum, c, k) => sum + x.get(user, c) * weights.get(k, 0), 0);
  });
}

describe('the linear model', { timeout: 60_000 }, () => {
  it('gives the scores of EASE, by users or by items, whichever are fewer', async () => {
    const forms = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        anInteraction,
        fc.constantFrom(0.5, 3),
        fc.constantFrom(0, 0.3),
        async (byUser, regularization, popularityDamping) => {
          fc.pre(byUser.rows > 0);
          const model = (await trainLinearModel(byUser, soloTeam(module), {
            regularization,
            popularityDamping,
          }))!;
          forms.add(model.form);
          for (let user = 0; user < byUser.rows; user++) {
            const expected = naiveScores(byUser, user, regularization, popularityDamping);
            for (const row of [undefined, user])
              linearScores(model, observationsOf(byUser, user), row).forEach((score, item) => {
                expect(Math.abs(score - expected[item]!)).toBeLessThan(
                  2e-3 * (1 + Math.abs(expected[item]!)),
                );
              });
          }
        },
      ),
      { numRuns: 40 },
    );
    expect([...forms].sort()).toEqual(['items', 'users']);
  });

  it('gives the scores of regressions on the nearest items', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, fc.constantFrom(0.5, 3), async (byUser, regularization) => {
        fc.pre(byUser.rows > 0);
        const settings = { regularization, popularityDamping: 0, largestInverse: 0, neighbours: 8 };
        const model = (await trainLinearModel(byUser, soloTeam(module), settings))!;
        for (let user = 0; user < byUser.rows; user++) {
          const expected = naiveNeighbourScores(byUser, user, regularization, 8);
          linearScores(model, observationsOf(byUser, user)).forEach((score, item) => {
            expect(Math.abs(score - expected[item]!)).toBeLessThan(2e-3 * (1 + Math.abs(expected[item]!)));
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['whole', {}],
    ['of a few neighbours', { largestInverse: 0, neighbours: 8 }],
  ])('%s finds for a stranger what others with their items have', async (_name, settings) => {
    const model = (await trainLinearModel(crowd(), soloTeam(module), { regularization: 20, ...settings }))!;
    const scores = linearScores(model, [
      { item: 1, confidence: 1, target: 1 },
      { item: 7, confidence: 1, target: 1 },
    ]);
    // Items of one circle are six apart.
    expect(scores[13]).toBeGreaterThan(scores[14]!);
    expect(scores[19]).toBeGreaterThan(scores[21]!);
    expect([...linearScores(model, [])].every((score) => score === 0)).toBe(true);
  });

  it('is not made of nothing, of too much, or with settings that make no sense', async () => {
    const none = { rows: [], columns: [], confidences: [], targets: [] };
    expect(await trainLinearModel(createSparseRows(0, 5, none), soloTeam(module))).toBeNull();
    for (const settings of [{ regularization: 0 }, { popularityDamping: -1 }, { regularization: Number.NaN }])
      await expect(trainLinearModel(crowd(), soloTeam(module), settings)).rejects.toThrow(RangeError);
  });
});

describe('blendScores', () => {
  it('brings both to one scale, and keeps 0', () => {
    const first = Float32Array.of(0, 0, 4, 0);
    const second = Float32Array.of(0, 1000, 0, 0);
    expect([...blendScores(first, second, 0.5)].map((score) => Math.sign(score))).toEqual([0, 1, 1, 0]);
    const [, b, a] = blendScores(first, second, 0.3);
    expect(a).toBeGreaterThan(b!);
    expect([...blendScores(new Float32Array(3), new Float32Array(3), 0.5)]).toEqual([0, 0, 0]);
  });
});
