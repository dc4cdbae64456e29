import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { type AlsSettings, resolveAlsSettings } from './als-settings';
import { frequencyRidges } from './frequency-ridges';
import { gramMatrix } from './gram-matrix';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/* The factorisation as the papers write it, with ml-matrix: to read, and to hold the kernels against. */

/**
 * Solves every row of one side exactly, as a weighted ridge regression of its own (Hu, Koren & Volinsky 2008, eq. 4):
 *
 *   (α0 HᵀH + Σ_k c_k h_k h_kᵀ + ridge I) w = Σ_k c_k t_k h_k      over the observations k of the row
 *
 * A row without observations becomes 0.
 * @param fixed H, row-major, observations.columns × settings.factors
 * @returns row-major, observations.rows × settings.factors
 */
export function solveRowsByReference(
  observations: SparseRows,
  fixed: Float32Array,
  settings: AlsSettings,
): Float32Array<ArrayBuffer> {
  const { factors: d, unobservedWeight } = settings;
  const { rows, offsets, indices, confidences, targets } = observations;
  const gram = Matrix.from1DArray(d, d, gramMatrix(fixed, d, unobservedWeight));
  const ridges = frequencyRidges(observations, settings);
  const solved = new Float32Array(rows * d);
  for (let row = 0; row < rows; row++) {
    const start = offsets[row]!;
    const count = offsets[row + 1]! - start;
    if (count === 0) continue;
    const h = new Matrix(count, d);
    const weighted = new Matrix(count, d);
    const wanted = new Matrix(count, 1);
    for (let k = 0; k < count; k++) {
      const confidence = confidences[start + k]!;
      const at = indices[start + k]! * d;
      for (let f = 0; f < d; f++) {
        h.set(k, f, fixed[at + f]!);
        weighted.set(k, f, confidence * fixed[at + f]!);
      }
      wanted.set(k, 0, targets[start + k]!);
    }
    const matrix = h
      .transpose()
      .mmul(weighted)
      .add(gram)
      .add(Matrix.eye(d, d, ridges[row]!));
    const solution = new CholeskyDecomposition(matrix).solve(weighted.transpose().mmul(wanted));
    solved.set(solution.to1DArray(), row * d);
  }
  return solved;
}

/** Trains by exact sweeps from the given item factors. */
export function trainByReference(
  byUser: SparseRows,
  given: Partial<AlsSettings>,
  initialItemFactors: Float32Array,
): { userFactors: Float32Array; itemFactors: Float32Array } {
  const settings = resolveAlsSettings(given, byUser.rows, byUser.columns);
  const byItem = transposeSparseRows(byUser);
  let itemFactors = initialItemFactors;
  let userFactors = new Float32Array(byUser.rows * settings.factors);
  for (let iteration = 0; iteration < settings.iterations; iteration++) {
    userFactors = solveRowsByReference(byUser, itemFactors, settings);
    itemFactors = solveRowsByReference(byItem, userFactors, settings);
  }
  return { userFactors, itemFactors };
}
