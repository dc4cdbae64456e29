import fc from 'fast-check';
import { CholeskyDecomposition, Matrix, solve } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { alsLoss } from './als-loss';
import type { resolveAlsSettings } from './als-settings';
import { carryOverFactors } from './carry-over-factors';
import { createFoldIn } from './fold-in';
import { frequencyRidges } from './frequency-ridges';
import { plainSolver } from './plain-solver';
import { solvePositiveDefinite } from './solve-positive-definite';
import { createSparseRows, type SparseRows, transposeSparseRows } from './sparse-rows';
import { trainAls } from './train-als';

/** Small observation matrices of any shape, with empty rows, mixed targets and repeated cells. */
const anInteraction = fc
  .record({ users: fc.integer({ min: 0, max: 9 }), items: fc.integer({ min: 1, max: 9 }) })
  .chain(({ users, items }) =>
    fc
      .array(
        fc.record({
          user: fc.nat(Math.max(0, users - 1)),
          item: fc.nat(items - 1),
          confidence: fc.float({ min: Math.fround(0.05), max: 8, noNaN: true }),
          target: fc.constantFrom(0, 0.4, 1),
        }),
        { maxLength: users === 0 ? 0 : 40 },
      )
      .map((entries) =>
        createSparseRows(users, items, {
          rows: entries.map((entry) => entry.user),
          columns: entries.map((entry) => entry.item),
          confidences: entries.map((entry) => entry.confidence),
          targets: entries.map((entry) => entry.target),
        }),
      ),
  );

const someSettings = fc.record({
  factors: fc.integer({ min: 1, max: 12 }),
  iterations: fc.integer({ min: 1, max: 4 }),
  unobservedWeight: fc.constantFrom(0, 0.1, 1),
  regularization: fc.constantFrom(0.003, 0.1, 1),
  frequencyExponent: fc.constantFrom(0, 0.5, 1),
});

/** The loss written out over every cell, as the definition has it. */
function naiveLoss(
  byUser: SparseRows,
  users: Float32Array,
  items: Float32Array,
  settings: ReturnType<typeof resolveAlsSettings>,
) {
  const { factors: d, unobservedWeight, regularization, frequencyExponent } = settings;
  const userWeight = new Float64Array(byUser.rows).fill(unobservedWeight * byUser.columns);
  const itemWeight = new Float64Array(byUser.columns).fill(unobservedWeight * byUser.rows);
  const dot = (u: number, i: number) => {
    let sum = 0;
    for (let f = 0; f < d; f++) sum += users[u * d + f]! * items[i * d + f]!;
    return sum;
  };
  let loss = 0;
  for (let u = 0; u < byUser.rows; u++) {
    for (let i = 0; i < byUser.columns; i++) loss += unobservedWeight * dot(u, i) ** 2;
    for (let k = byUser.offsets[u]!; k < byUser.offsets[u + 1]!; k++) {
      const i = byUser.indices[k]!;
      loss += byUser.confidences[k]! * (dot(u, i) - byUser.targets[k]!) ** 2;
      userWeight[u]! += byUser.confidences[k]!;
      itemWeight[i]! += byUser.confidences[k]!;
    }
  }
  users.forEach((value, k) => {
    loss += regularization * userWeight[Math.floor(k / d)]! ** frequencyExponent * value ** 2;
  });
  items.forEach((value, k) => {
    loss += regularization * itemWeight[Math.floor(k / d)]! ** frequencyExponent * value ** 2;
  });
  return loss;
}

/** One row by dense weighted least squares over every cell of the row, unobserved ones included. */
function denseRow(
  observations: SparseRows,
  row: number,
  fixed: Float32Array,
  d: number,
  alpha0: number,
  ridge: number,
) {
  const h = new Matrix(observations.columns, d);
  for (let i = 0; i < observations.columns; i++) {
    for (let f = 0; f < d; f++) h.set(i, f, fixed[i * d + f]!);
  }
  // An observed cell is weighed twice: α0 towards 0 like every other, and its confidence towards its target.
  const weights = new Float64Array(observations.columns).fill(alpha0);
  const pulls = new Float64Array(observations.columns);
  for (let k = observations.offsets[row]!; k < observations.offsets[row + 1]!; k++) {
    weights[observations.indices[k]!]! += observations.confidences[k]!;
    pulls[observations.indices[k]!]! += observations.confidences[k]! * observations.targets[k]!;
  }
  const left = h
    .transpose()
    .mmul(Matrix.diag([...weights]))
    .mmul(h)
    .add(Matrix.eye(d, d, ridge));
  const right = h.transpose().mmul(Matrix.columnVector(pulls));
  return solve(left, right).to1DArray();
}

describe('solvePositiveDefinite', () => {
  it('agrees with the decomposition of ml-matrix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer(), (d, seed) => {
        const rng = createRng(seed);
        const root = Matrix.zeros(d, d).apply(function (this: Matrix, i, j) {
          this.set(i, j, normal(rng));
        });
        const matrix = root.mmul(root.transpose()).add(Matrix.eye(d, d, 0.5));
        const right = Array.from({ length: d }, () => normal(rng));
        const solution = Float64Array.from(right);
        solvePositiveDefinite(Float64Array.from(matrix.to1DArray()), solution, d);
        const expected = new CholeskyDecomposition(matrix).solve(Matrix.columnVector(right)).to1DArray();
        expected.forEach((value, k) => {
          expect(solution[k]).toBeCloseTo(value, 8);
        });
      }),
    );
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => solvePositiveDefinite(new Float64Array(4), new Float64Array(2), 2)).toThrow(RangeError);
    expect(() => solvePositiveDefinite(Float64Array.of(Number.NaN), new Float64Array(1), 1)).toThrow(
      RangeError,
    );
  });
});

describe('a half-step', () => {
  it('is the dense weighted least squares solution of every row with observations, and 0 for the others', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (observations, settings, seed) => {
        const { factors: d, unobservedWeight } = settings;
        const rng = createRng(seed);
        const fixed = Float32Array.from({ length: observations.columns * d }, () => normal(rng));
        const solved = new Float32Array(observations.rows * d).fill(Number.NaN);
        const ridges = frequencyRidges(observations, settings);
        plainSolver(fixed, d, unobservedWeight)({ observations, ridges, solved }, 0, observations.rows);
        for (let row = 0; row < observations.rows; row++) {
          const isEmpty = observations.offsets[row] === observations.offsets[row + 1];
          const expected = isEmpty
            ? new Array<number>(d).fill(0)
            : denseRow(observations, row, fixed, d, unobservedWeight, ridges[row]!);
          expected.forEach((value, f) => {
            expect(Math.abs(solved[row * d + f]! - value)).toBeLessThan(1e-4 * (1 + Math.abs(value)));
          });
        }
      }),
    );
  });
});

describe('alsLoss', () => {
  it('is the objective summed over every cell', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const rng = createRng(seed);
        const users = Float32Array.from({ length: byUser.rows * settings.factors }, () => normal(rng));
        const items = Float32Array.from({ length: byUser.columns * settings.factors }, () => normal(rng));
        const expected = naiveLoss(byUser, users, items, settings);
        expect(Math.abs(alsLoss(byUser, users, items, settings) - expected)).toBeLessThan(
          1e-6 * (1 + expected),
        );
      }),
    );
  });
});

describe('trainAls', () => {
  it('never raises the loss from one sweep to the next, and never makes a NaN', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const losses: number[] = [];
        const model = trainAls(byUser, {
          rng: createRng(seed),
          settings,
          withLoss: true,
          onProgress: ({ loss }) => losses.push(loss!),
        });
        expect(losses).toHaveLength(settings.iterations);
        for (let k = 1; k < losses.length; k++) {
          expect(losses[k]).toBeLessThanOrEqual(losses[k - 1]! * (1 + 1e-5) + 1e-6);
        }
        expect([...model.userFactors, ...model.itemFactors].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('finds two separate tastes', () => {
    const { model, byUser } = twoTastes();
    for (let user = 0; user < byUser.rows; user++) {
      const score = (item: number) =>
        dot(model.userFactors, user, model.itemFactors, item, model.settings.factors);
      // Items 0 to 4 belong to users 0 to 5, items 5 to 9 to the others; each user has missed one of their own.
      const own = user < 6 ? [0, 1, 2, 3, 4] : [5, 6, 7, 8, 9];
      const others = user < 6 ? [5, 6, 7, 8, 9] : [0, 1, 2, 3, 4];
      expect(Math.min(...own.map(score))).toBeGreaterThan(Math.max(...others.map(score)));
    }
  });

  it('keeps nobody, one user, unheard items and more factors than items apart from trouble', () => {
    const nobody = createSparseRows(0, 0, { rows: [], columns: [], confidences: [], targets: [] });
    expect(trainAls(nobody, { rng: createRng(1) })).toMatchObject({ users: 0, items: 0, iterations: 8 });
    const one = createSparseRows(1, 3, { rows: [0], columns: [1], confidences: [1], targets: [1] });
    const model = trainAls(one, { rng: createRng(1), settings: { factors: 32 } });
    const score = (item: number) => dot(model.userFactors, 0, model.itemFactors, item, 32);
    expect(score(1)).toBeGreaterThan(0.5);
    expect(score(0)).toBe(0);
    expect(score(2)).toBe(0);
  });

  it('gives the same factors for the same seed', () => {
    expect(twoTastes().model.itemFactors).toEqual(twoTastes().model.itemFactors);
  });

  it('stops when asked, and says how far it came', () => {
    const { byUser } = twoTastes();
    let questions = 0;
    const stopped = trainAls(byUser, { rng: createRng(1), shouldStop: () => ++questions > 9 });
    expect(stopped.iterations).toBe(2);
    expect(trainAls(byUser, { rng: createRng(1), shouldStop: () => true }).iterations).toBe(0);
  });

  it('goes on from a warm start with a lower loss than a cold one', () => {
    const { model, byUser } = twoTastes();
    const lossAfterOne = (initialItemFactors?: Float32Array) => {
      let found = Number.NaN;
      trainAls(byUser, {
        rng: createRng(2),
        settings: { factors: 2, iterations: 1 },
        withLoss: true,
        onProgress: ({ loss }) => {
          found = loss!;
        },
        ...(initialItemFactors && { initialItemFactors }),
      });
      return found;
    };
    expect(lossAfterOne(model.itemFactors)).toBeLessThan(lossAfterOne());
    expect(() => lossAfterOne(new Float32Array(3))).toThrow(RangeError);
  });

  it.each([
    { factors: 0 },
    { factors: 2.5 },
    { regularization: 0 },
    { regularization: Number.NaN },
    { unobservedWeight: -1 },
    { iterations: -1 },
  ])('refuses %o', (settings) => {
    const { byUser } = twoTastes();
    expect(() => trainAls(byUser, { rng: createRng(1), settings })).toThrow(RangeError);
  });
});

describe('createFoldIn', () => {
  it('gives a listener the factors that training would give them', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const start = trainAls(byUser, { rng: createRng(seed), settings });
        const foldIn = createFoldIn(start.itemFactors, start.settings);
        const solved = new Float32Array(byUser.rows * settings.factors);
        const solveRows = plainSolver(start.itemFactors, settings.factors, settings.unobservedWeight);
        solveRows(
          { observations: byUser, ridges: frequencyRidges(byUser, settings), solved },
          0,
          byUser.rows,
        );
        for (let user = 0; user < byUser.rows; user++) {
          const observations = [];
          for (let k = byUser.offsets[user]!; k < byUser.offsets[user + 1]!; k++) {
            observations.push({
              item: byUser.indices[k]!,
              confidence: byUser.confidences[k]!,
              target: byUser.targets[k]!,
            });
          }
          expect(foldIn(observations)).toEqual(
            solved.slice(user * settings.factors, (user + 1) * settings.factors),
          );
        }
      }),
    );
  });

  it('moves a listener towards what they like and away from what they skip', () => {
    const { model } = twoTastes();
    const d = model.settings.factors;
    const foldIn = createFoldIn(model.itemFactors, model.settings);
    const liked = foldIn([{ item: 0, confidence: 2, target: 1 }]);
    const regretted = foldIn([
      { item: 0, confidence: 2, target: 1 },
      { item: 1, confidence: 3, target: 0 },
    ]);
    expect(dot(liked, 0, model.itemFactors, 1, d)).toBeGreaterThan(dot(liked, 0, model.itemFactors, 7, d));
    expect(dot(regretted, 0, model.itemFactors, 2, d)).toBeLessThan(dot(liked, 0, model.itemFactors, 2, d));
    expect(foldIn([])).toEqual(new Float32Array(d));
  });
});

describe('carryOverFactors', () => {
  it('keeps the rows of items that stay, in their new places', () => {
    const previous = { keys: ['a', 'b', 'empty'], factors: Float32Array.of(1, 2, 3, 4, 0, 0) };
    const carried = carryOverFactors(previous, ['new', 'b', 'empty', 'a'], 2, createRng(1));
    expect([...carried.subarray(2, 4)]).toEqual([3, 4]);
    expect([...carried.subarray(6, 8)]).toEqual([1, 2]);
    expect([...carried.subarray(0, 2), ...carried.subarray(4, 6)].every((value) => value !== 0)).toBe(true);
    expect(() => carryOverFactors(previous, ['a'], 3, createRng(1))).toThrow(RangeError);
  });
});

describe('createSparseRows', () => {
  it('merges repeated cells into one with the same loss up to a constant', () => {
    const merged = createSparseRows(1, 2, {
      rows: [0, 0, 0],
      columns: [1, 1, 0],
      confidences: [1, 3, 1],
      targets: [1, 0, 1],
    });
    expect([...merged.indices]).toEqual([0, 1]);
    expect([...merged.confidences]).toEqual([1, 4]);
    expect([...merged.targets]).toEqual([1, 0.25]);
  });

  it('is its own transpose twice over', () => {
    fc.assert(
      fc.property(anInteraction, (matrix) => {
        expect(transposeSparseRows(transposeSparseRows(matrix))).toEqual(matrix);
      }),
    );
  });

  it('drops what has no confidence and refuses what has no place', () => {
    const entries = { rows: [0], columns: [0], confidences: [0], targets: [1] };
    expect(createSparseRows(1, 1, entries).indices).toHaveLength(0);
    expect(() => createSparseRows(0, 1, entries)).toThrow(RangeError);
    expect(() => createSparseRows(1, 1, { ...entries, columns: [1] })).toThrow(RangeError);
    expect(() => createSparseRows(1, 1, { ...entries, confidences: [Number.NaN] })).toThrow(RangeError);
  });
});

function twoTastes() {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let user = 0; user < 12; user++) {
    for (let item = 0; item < 5; item++) {
      if (item === user % 5) continue;
      rows.push(user);
      columns.push(user < 6 ? item : item + 5);
    }
  }
  const ones = rows.map(() => 1);
  const byUser = createSparseRows(12, 10, { rows, columns, confidences: ones, targets: ones });
  return { byUser, model: trainAls(byUser, { rng: createRng(1), settings: { factors: 2, iterations: 10 } }) };
}

function dot(a: Float32Array, rowA: number, b: Float32Array, rowB: number, dimension: number): number {
  let sum = 0;
  for (let f = 0; f < dimension; f++) sum += a[rowA * dimension + f]! * b[rowB * dimension + f]!;
  return sum;
}
