import fc from 'fast-check';
import { createRng } from '@/domain/rng';
import type { Team } from './kernels/team';
import { createSparseRows, type SparseRows } from './sparse-rows';
import { trainAls } from './train-als';

/* Matrices for the tests of this room. */

/** Small observation matrices of any shape, with empty rows, mixed targets and repeated cells. */
export const anInteraction = fc
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

export const someSettings = fc.record({
  factors: fc.integer({ min: 1, max: 20 }),
  blockSize: fc.constantFrom(4, 8, 16, 64),
  iterations: fc.integer({ min: 1, max: 4 }),
  unobservedWeight: fc.constantFrom(0, 0.1, 1),
  regularization: fc.constantFrom(0.003, 0.1, 1),
  frequencyExponent: fc.constantFrom(0, 0.5, 1),
});

/** Twelve users of two tastes over ten items, each with one of their own items unheard; and a model of them. */
export async function twoTastes(team: Team) {
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
  return {
    byUser,
    model: await trainAls(byUser, {
      team,
      rng: createRng(1),
      settings: { factors: 2, iterations: 10, regularization: 0.01 },
    }),
  };
}

/** A hundred and twenty listeners of six overlapping tastes over two hundred items, some heard by many, most by few. */
export function crowd(): SparseRows {
  const rng = createRng('crowd');
  const rows: number[] = [];
  const columns: number[] = [];
  for (let user = 0; user < 120; user++) {
    for (let item = 0; item < 200; item++) {
      const isOwn = item % 6 === user % 6 || item % 6 === (user >> 3) % 6;
      if (rng() < (isOwn ? 0.5 : 0.05) / (1 + item / 40)) {
        rows.push(user);
        columns.push(item);
      }
    }
  }
  const ones = rows.map(() => 1);
  return createSparseRows(120, 200, { rows, columns, confidences: ones, targets: ones });
}

/** Score of a user for an item. */
export function dot(a: Float32Array, rowA: number, b: Float32Array, rowB: number, dimension: number): number {
  let sum = 0;
  for (let f = 0; f < dimension; f++) sum += a[rowA * dimension + f]! * b[rowB * dimension + f]!;
  return sum;
}
