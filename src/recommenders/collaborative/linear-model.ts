import { invertSymmetric } from './kernels/invert-symmetric';
import type { Team } from './kernels/team';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/** What the linear model can be told. */
export interface LinearSettings {
  /** λ > 0. */
  regularization: number;
  /** γ: an observation of an item with n observations counts n^-γ as much; 0 leaves the popular their say. */
  popularityDamping: number;
}

export const DEFAULT_LINEAR_SETTINGS: LinearSettings = { regularization: 100, popularityDamping: 0.2 };

/** More rows than this are not inverted: their matrix would be 256 MB, and the time grows with the cube. */
export const LARGEST_LINEAR_SIZE = 8192;

/**
 * A linear model of which items go with which: everyone's own items predict each of them from the others by ridge
 * regression, in closed form (EASE: Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data"). With X the users'
 * values, P = (XᵀX + λI)⁻¹ and B_ij = -P_ij / P_jj, a listener with values v gets scores vB.
 *
 * The matrix to invert is as large as there are items. Where users are fewer, P = (I - XᵀMX) / λ with
 * M = (XXᵀ + λI)⁻¹ (Woodbury), so B_ij = x_i·Mx_j / (1 - x_j·Mx_j) for i ≠ j needs the inverse of a matrix as large as
 * there are users.
 */
export interface LinearModel {
  settings: LinearSettings;
  /** Whether `inverse` is M, of users, or P, of items. */
  form: 'users' | 'items';
  /** Row-major. */
  inverse: Float32Array;
  /** Values x of the users for each item, one row an item; confidences hold them. */
  byItem: SparseRows;
  /** x_j·Mx_j in the form of users, P_jj in that of items. */
  diagonal: Float32Array;
  /** n^-γ of each item, for the values of a listener who is not in the model. */
  damping: Float32Array;
}

/**
 * Trains on the observations, of which a value is target times confidence. O(min(|U|, |I|)³) flops in float32.
 * @returns null where both sides have more than LARGEST_LINEAR_SIZE rows, or one has none
 * @throws RangeError when a setting makes no sense
 */
export async function trainLinearModel(
  byUser: SparseRows,
  team: Team,
  given: Partial<LinearSettings> = {},
  signal?: AbortSignal,
): Promise<LinearModel | null> {
  const settings = { ...DEFAULT_LINEAR_SETTINGS, ...given };
  const { regularization, popularityDamping } = settings;
  if (!(regularization > 0 && Number.isFinite(regularization)))
    throw new RangeError(`regularization must be above 0, not ${regularization}`);
  if (!(popularityDamping >= 0 && popularityDamping <= 1))
    throw new RangeError(`popularityDamping must be from 0 to 1, not ${popularityDamping}`);
  const form = byUser.rows <= byUser.columns ? 'users' : 'items';
  const size = Math.min(byUser.rows, byUser.columns);
  if (size === 0 || size > LARGEST_LINEAR_SIZE) return null;

  const byItem = transposeSparseRows(byUser);
  const damping = Float32Array.from({ length: byItem.rows }, (_, item) => {
    const count = byItem.offsets[item + 1]! - byItem.offsets[item]!;
    return count === 0 ? 1 : count ** -popularityDamping;
  });
  for (let item = 0; item < byItem.rows; item++) {
    for (let k = byItem.offsets[item]!; k < byItem.offsets[item + 1]!; k++)
      byItem.confidences[k]! *= byItem.targets[k]! * damping[item]!;
  }
  const summands = form === 'users' ? byItem : transposeSparseRows(byItem);
  const fill = (matrix: Float32Array, stride: number) => {
    addOuterProducts(matrix, stride, summands);
    for (let i = 0; i < size; i++) matrix[i * (stride + 1)]! += regularization;
  };
  const inverse = await invertSymmetric(team, size, fill, signal);
  const diagonal =
    form === 'items'
      ? Float32Array.from({ length: size }, (_, item) => inverse[item * (size + 1)]!)
      : Float32Array.from({ length: byItem.rows }, (_, item) => quadraticForm(inverse, size, byItem, item));
  return { settings, form, inverse, byItem, diagonal, damping };
}

/** Adds r rᵀ of every sparse row r on and above the diagonal. Σ n² / 2 multiply-adds. */
function addOuterProducts(
  matrix: Float32Array,
  stride: number,
  { rows, offsets, indices, confidences }: SparseRows,
) {
  for (let row = 0; row < rows; row++) {
    const end = offsets[row + 1]!;
    for (let k = offsets[row]!; k < end; k++) {
      const at = indices[k]! * stride;
      const value = confidences[k]!;
      // Indices ascend within a row, so this stays above the diagonal.
      for (let l = k; l < end; l++) matrix[at + indices[l]!]! += value * confidences[l]!;
    }
  }
}

/** x·Mx of one sparse row. */
function quadraticForm(matrix: Float32Array, size: number, rows: SparseRows, row: number): number {
  const { offsets, indices, confidences } = rows;
  let sum = 0;
  for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
    const at = indices[k]! * size;
    let dot = 0;
    for (let l = offsets[row]!; l < offsets[row + 1]!; l++)
      dot += matrix[at + indices[l]!]! * confidences[l]!;
    sum += confidences[k]! * dot;
  }
  return sum;
}
