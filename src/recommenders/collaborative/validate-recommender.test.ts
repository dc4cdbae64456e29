import { expect, it } from 'vitest';
import { createSparseRows } from './sparse-rows';
import { validate } from './validate-recommender';

const none = { rows: [], columns: [], confidences: [], targets: [] };
/** Four users who have said nothing, of whom the last is not asked. */
const held = (heldOut: number[][]) => ({ train: createSparseRows(4, 30, none), heldOut, users: 3 });
const itemZeroFirst = Float32Array.from({ length: 30 }, (_, item) => -item);

it('averages over those who are asked, with the standard error of that', () => {
  const { ndcg, ndcgError, recall } = validate(held([[0], [0], [29], []]), () => itemZeroFirst);
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
    expect(validate(held(heldOut), () => itemZeroFirst).ndcgError).toBe(0);
});
