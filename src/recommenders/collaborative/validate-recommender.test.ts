import { expect, it } from 'vitest';
import { createSparseRows } from './sparse-rows';
import { isBetter, isClearlyBetter, type Validation, validate } from './validate-recommender';

const none = { rows: [], columns: [], confidences: [], targets: [] };
/** Four users who have said nothing, of whom the last is not asked. */
const held = (heldOut: number[][]) => ({ train: createSparseRows(4, 30, none), heldOut, users: 3 });
const itemZeroFirst = Float32Array.from({ length: 30 }, (_, item) => -item);

it('averages over those who are asked, with the standard error of that', () => {
  const { ndcg, ndcgError, recall } = validate(held([[0], [0], [29], []]), () => itemZeroFirst).metrics;
  expect(ndcg).toBeCloseTo(2 / 3);
  expect(recall).toBeCloseTo(2 / 3);
  // Values 1, 1, 0: their variance is 1/3, of which a third, and the root.
  expect(ndcgError).toBeCloseTo(1 / 3);
});

it('knows no error of all alike, of one, or of nobody', () => {
  for (const heldOut of [
    [[0], [0], [0], []],
    [[0], [], [], []],
    [[], [], [], []],
  ])
    expect(validate(held(heldOut), () => itemZeroFirst).metrics.ndcgError).toBe(0);
});

it('calls clearly better what most of the same users gain by, not what chance explains', () => {
  const of = (merits: number[]): Validation => ({
    metrics: { ndcg: 0, ndcgError: 0, recall: 0 },
    merits: Float64Array.from(merits),
  });
  const present = of([0.1, 0.9, 0.4, 0.6, 0.2, 0.8]);
  const all = of([0.12, 0.92, 0.42, 0.62, 0.22, 0.83]);
  expect(isClearlyBetter(all, present)).toBe(true);
  expect(isClearlyBetter(present, all)).toBe(false);
  expect(isClearlyBetter(present, present)).toBe(false);
  // As much better in the mean, but by one user alone.
  expect(isClearlyBetter(of([0.1, 0.9, 0.4, 0.6, 0.2, 0.93]), present)).toBe(false);
  expect(isBetter(of([0.1, 0.9, 0.4, 0.6, 0.2, 0.93]), present)).toBe(true);
  expect(isBetter(present, all)).toBe(false);
  expect(isClearlyBetter(of([]), of([]))).toBe(false);
});
