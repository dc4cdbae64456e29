import { solvePositiveDefinite } from './solve-positive-definite';
import type { HalfStep, Solver } from './solver';

/**
 * The kernel in plain TypeScript: normal equations accumulated in float64, then Cholesky.
 * A row with n observations costs n·d²/2 + d³/6 multiply-adds.
 */
export const plainSolver: Solver = {
  gram(factors, dimension, scale) {
    const gram = new Float64Array(dimension * dimension);
    const rows = factors.length / dimension;
    for (let row = 0; row < rows; row++) addOuterProduct(gram, factors, row * dimension, dimension, scale);
    for (let i = 0; i < dimension; i++) {
      for (let j = i + 1; j < dimension; j++) gram[i * dimension + j] = gram[j * dimension + i]!;
    }
    return gram;
  },

  solveRows(step, from, to) {
    const { dimension, observations, gram, ridges, solved } = step;
    const matrix = new Float64Array(dimension * dimension);
    const vector = new Float64Array(dimension);
    for (let row = from; row < to; row++) {
      const start = observations.offsets[row]!;
      const end = observations.offsets[row + 1]!;
      if (start === end) {
        solved.fill(0, row * dimension, (row + 1) * dimension);
        continue;
      }
      matrix.set(gram);
      for (let i = 0; i < dimension; i++) matrix[i * (dimension + 1)]! += ridges[row]!;
      vector.fill(0);
      accumulate(step, start, end, matrix, vector);
      solvePositiveDefinite(matrix, vector, dimension);
      solved.set(vector, row * dimension);
    }
  },
};

/** Adds Σ c·h·hᵀ (lower triangle) and Σ c·t·h over the observations `start` to `end`. */
function accumulate(
  step: HalfStep,
  start: number,
  end: number,
  matrix: Float64Array,
  vector: Float64Array,
): void {
  const { dimension, fixed } = step;
  const { indices, confidences, targets } = step.observations;
  let k = start;
  // Pairs: each visit of the matrix then carries two products, and the loop is bound by its loads and stores.
  for (; k + 1 < end; k += 2) {
    const p = indices[k]! * dimension;
    const q = indices[k + 1]! * dimension;
    const cp = confidences[k]!;
    const cq = confidences[k + 1]!;
    const tp = targets[k]!;
    const tq = targets[k + 1]!;
    for (let i = 0; i < dimension; i++) {
      const a = cp * fixed[p + i]!;
      const b = cq * fixed[q + i]!;
      vector[i]! += a * tp + b * tq;
      const at = i * dimension;
      for (let j = 0; j <= i; j++) matrix[at + j]! += a * fixed[p + j]! + b * fixed[q + j]!;
    }
  }
  if (k < end) {
    const p = indices[k]! * dimension;
    const weight = confidences[k]!;
    for (let i = 0; i < dimension; i++) vector[i]! += weight * targets[k]! * fixed[p + i]!;
    addOuterProduct(matrix, fixed, p, dimension, weight);
  }
}

function addOuterProduct(
  matrix: Float64Array,
  factors: Float32Array,
  offset: number,
  dimension: number,
  weight: number,
): void {
  for (let i = 0; i < dimension; i++) {
    const scaled = weight * factors[offset + i]!;
    const at = i * dimension;
    for (let j = 0; j <= i; j++) matrix[at + j]! += scaled * factors[offset + j]!;
  }
}
