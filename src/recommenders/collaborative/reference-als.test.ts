import fc from 'fast-check';
import { CholeskyDecomposition, Matrix, solve } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { anInteraction, someSettings } from './als-examples';
import { frequencyRidges } from './frequency-ridges';
import { solveRowsByReference } from './reference-als';
import { decomposePositiveDefinite, solveDecomposed } from './solve-positive-definite';
import type { SparseRows } from './sparse-rows';

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

describe('decomposePositiveDefinite, solveDecomposed', () => {
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
        const lower = Float64Array.from(matrix.to1DArray());
        decomposePositiveDefinite(lower, d);
        solveDecomposed(lower, solution, d);
        const expected = new CholeskyDecomposition(matrix).solve(Matrix.columnVector(right)).to1DArray();
        expected.forEach((value, k) => {
          expect(solution[k]).toBeCloseTo(value, 8);
        });
      }),
    );
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => decomposePositiveDefinite(new Float64Array(4), 2)).toThrow(RangeError);
    expect(() => decomposePositiveDefinite(Float64Array.of(Number.NaN), 1)).toThrow(RangeError);
  });
});

describe('a half-step by the reference', () => {
  it('is the dense weighted least squares solution of every row with observations, and 0 for the others', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (observations, settings, seed) => {
        const { factors: d, unobservedWeight } = settings;
        const rng = createRng(seed);
        const fixed = Float32Array.from({ length: observations.columns * d }, () => normal(rng));
        const ridges = frequencyRidges(observations, settings);
        const solved = solveRowsByReference(observations, fixed, settings);
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
