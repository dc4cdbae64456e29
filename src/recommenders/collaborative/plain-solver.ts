import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { gramMatrix } from './gram-matrix';
import { solvePositiveDefinite } from './solve-positive-definite';
import type { RowsToSolve, Solver } from './solver';

/**
 * The kernel in plain TypeScript, float64 inside.
 *
 * All rows share the matrix α0 HᵀH = Q Λ Qᵀ, whose decomposition is made once. In the coordinates of Q a row's system
 * is diagonal (Λ + ridge) plus a rank-n correction for its n observations, so where n is below d the Woodbury identity
 * (Golub & Van Loan §2.1.4) leaves a system of size n instead of d. Most items of a real library have few listeners:
 * on Last.fm data this is what most of the time goes into, and saves.
 *
 * Cost in multiply-adds: once 10 d³ + columns · 3d²/2; a row n²d/2 + n³/6 + d² below d observations, else
 * n·d²/2 + d³/6.
 */
export const plainSolver: Solver = (fixed, dimension, unobservedWeight) => {
  const gram = gramMatrix(fixed, dimension, unobservedWeight);
  const { values, vectors } = eigen(gram, dimension);
  const rotated = rotate(fixed, vectors, dimension);
  const side: FixedSide = { dimension, fixed, gram, rotated, values, vectors };
  return (rows, from, to) => {
    const { offsets } = rows.observations;
    for (let row = from; row < to; row++) {
      const count = offsets[row + 1]! - offsets[row]!;
      if (count === 0) rows.solved.fill(0, row * dimension, (row + 1) * dimension);
      else if (count < dimension) solveFew(side, rows, row);
      else solveMany(side, rows, row);
    }
  };
};

interface FixedSide {
  dimension: number;
  fixed: Float32Array;
  gram: Float64Array;
  /** H Q, row-major like H. */
  rotated: Float64Array;
  /** Λ, never negative. */
  values: Float64Array;
  /** Q, row-major: eigenvectors are its columns. */
  vectors: Float64Array;
}

/**
 * Woodbury: with D = Λ + ridge and R the row's n rotated observations, the answer in Q's coordinates is
 * D⁻¹ Rᵀ s, where (C⁻¹ + R D⁻¹ Rᵀ) s = t.
 */
function solveFew(side: FixedSide, { observations, ridges, solved }: RowsToSolve, row: number): void {
  const { dimension, rotated, values, vectors } = side;
  const start = observations.offsets[row]!;
  const count = observations.offsets[row + 1]! - start;
  const inverse = new Float64Array(dimension);
  for (let f = 0; f < dimension; f++) inverse[f] = 1 / (values[f]! + ridges[row]!);

  const system = new Float64Array(count * count);
  const weights = new Float64Array(count);
  const scaled = new Float64Array(dimension);
  for (let i = 0; i < count; i++) {
    const atI = observations.indices[start + i]! * dimension;
    for (let f = 0; f < dimension; f++) scaled[f] = inverse[f]! * rotated[atI + f]!;
    for (let j = 0; j <= i; j++) {
      const atJ = observations.indices[start + j]! * dimension;
      let sum = 0;
      for (let f = 0; f < dimension; f++) sum += scaled[f]! * rotated[atJ + f]!;
      system[i * count + j] = sum;
    }
    system[i * (count + 1)]! += 1 / observations.confidences[start + i]!;
    weights[i] = observations.targets[start + i]!;
  }
  solvePositiveDefinite(system, weights, count);

  const answer = new Float64Array(dimension);
  for (let i = 0; i < count; i++) {
    const atI = observations.indices[start + i]! * dimension;
    for (let f = 0; f < dimension; f++) answer[f]! += weights[i]! * rotated[atI + f]!;
  }
  for (let f = 0; f < dimension; f++) answer[f]! *= inverse[f]!;
  for (let f = 0; f < dimension; f++) {
    let sum = 0;
    for (let g = 0; g < dimension; g++) sum += vectors[f * dimension + g]! * answer[g]!;
    solved[row * dimension + f] = sum;
  }
}

/** The normal equations themselves, by Cholesky. */
function solveMany(side: FixedSide, { observations, ridges, solved }: RowsToSolve, row: number): void {
  const { dimension, fixed, gram } = side;
  const { indices, confidences, targets } = observations;
  const matrix = gram.slice();
  const vector = new Float64Array(dimension);
  for (let i = 0; i < dimension; i++) matrix[i * (dimension + 1)]! += ridges[row]!;
  const end = observations.offsets[row + 1]!;
  for (let k = observations.offsets[row]!; k < end; k += 2) {
    // Two at a time: the loop is bound by loading and storing the matrix. An odd last one is paired with weight 0.
    const pair = Math.min(k + 1, end - 1);
    const p = indices[k]! * dimension;
    const q = indices[pair]! * dimension;
    const weightP = confidences[k]!;
    const weightQ = pair === k ? 0 : confidences[pair]!;
    for (let i = 0; i < dimension; i++) {
      const a = weightP * fixed[p + i]!;
      const b = weightQ * fixed[q + i]!;
      vector[i]! += a * targets[k]! + b * targets[pair]!;
      const at = i * dimension;
      for (let j = 0; j <= i; j++) matrix[at + j]! += a * fixed[p + j]! + b * fixed[q + j]!;
    }
  }
  solvePositiveDefinite(matrix, vector, dimension);
  solved.set(vector, row * dimension);
}

function eigen(symmetric: Float64Array, dimension: number): { values: Float64Array; vectors: Float64Array } {
  const matrix = Matrix.from1DArray(dimension, dimension, symmetric);
  const decomposition = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  return {
    // Rounding makes zeros of a positive semidefinite matrix slightly negative.
    values: Float64Array.from(decomposition.realEigenvalues, (value) => Math.max(0, value)),
    vectors: Float64Array.from(decomposition.eigenvectorMatrix.to1DArray()),
  };
}

/** factors · vectors. */
function rotate(factors: Float32Array, vectors: Float64Array, dimension: number): Float64Array {
  const rotated = new Float64Array(factors.length);
  for (let offset = 0; offset < factors.length; offset += dimension) {
    for (let f = 0; f < dimension; f++) {
      const value = factors[offset + f]!;
      if (value === 0) continue;
      for (let g = 0; g < dimension; g++) rotated[offset + g]! += value * vectors[f * dimension + g]!;
    }
  }
  return rotated;
}
