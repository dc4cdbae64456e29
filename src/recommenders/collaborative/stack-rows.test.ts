import { expect, it } from 'vitest';
import { observationsOf } from './observations-of';
import { createSparseRows } from './sparse-rows';
import { stackRows } from './stack-rows';

const rowsOf = (columns: number, cells: number[][]) =>
  createSparseRows(cells.length, columns, {
    rows: cells.flatMap((own, row) => own.map(() => row)),
    columns: cells.flat(),
    confidences: cells.flat().map((column) => 1 + column),
    targets: cells.flat().map(() => 1),
  });

it('keeps every row, in order, over the wider columns', () => {
  const [upper, lower] = [rowsOf(3, [[0, 2], []]), rowsOf(5, [[4], [], [1, 3]])];
  const both = stackRows(upper, lower);
  expect([both.rows, both.columns]).toEqual([5, 5]);
  const rows = [0, 1, 2, 3, 4].map((row) => observationsOf(both, row));
  expect(rows.slice(0, 2)).toEqual([0, 1].map((row) => observationsOf(upper, row)));
  expect(rows.slice(2)).toEqual([0, 1, 2].map((row) => observationsOf(lower, row)));
});
