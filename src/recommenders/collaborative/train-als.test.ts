import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { anInteraction, dot, someSettings, twoTastes } from './als-examples';
import { alsLoss } from './als-loss';
import type { AlsSettings } from './als-settings';
import { carryOverFactors } from './carry-over-factors';
import { regularizationForSize } from './regularization-for-size';
import { createSparseRows, type SparseRows } from './sparse-rows';
import { trainAls } from './train-als';

/** The loss written out over every cell, as the definition has it. */
function naiveLoss(byUser: SparseRows, users: Float32Array, items: Float32Array, settings: AlsSettings) {
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
    const model = trainAls(one, { rng: createRng(1), settings: { factors: 32, regularization: 0.01 } });
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
        settings: { factors: 2, iterations: 1, regularization: 0.01 },
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

describe('regularizationForSize', () => {
  it('falls with the size of the matrix, within bounds that keep it usable', () => {
    expect(regularizationForSize(1892, 17_632, 0.1)).toBeCloseTo(0.0054, 4);
    expect(regularizationForSize(300, 1000, 0.1)).toBeCloseTo(0.032, 3);
    expect(regularizationForSize(1, 1, 0.1)).toBe(0.15);
    expect(regularizationForSize(0, 0, 0)).toBe(0.15);
    expect(regularizationForSize(1e6, 1e6, 0.1)).toBe(0.002);
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
