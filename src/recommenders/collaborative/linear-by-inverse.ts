import { invertSymmetric } from './kernels/invert-symmetric';
import type { Team } from './kernels/team';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/**
 * The linear model by way of one inverse. With as many items as users or fewer it is P itself. Where users are fewer,
 * P = (I - XᵀMX) / λ with M = (XXᵀ + λI)⁻¹ (Woodbury), so B_ij = x_i·Mx_j / (1 - x_j·Mx_j) for i ≠ j needs the inverse of
 * a matrix as large as there are users.
 */
export interface InverseModel {
  /** Whether `inverse` is M, of users, or P, of items. */
  form: 'users' | 'items';
  /** Row-major. */
  inverse: Float32Array;
  /** Values x of the users for each item, one row an item; confidences hold them. */
  byItem: SparseRows;
  /** x_j·Mx_j in the form of users, P_jj in that of items. */
  diagonal: Float32Array;
}

/** min(|U|, |I|)³ flops in float32. @param byItem values in its confidences */
export async function trainByInverse(
  byItem: SparseRows,
  team: Team,
  { regularization }: { regularization: number },
  signal?: AbortSignal,
): Promise<InverseModel> {
  const form = byItem.columns <= byItem.rows ? 'users' : 'items';
  const size = Math.min(byItem.columns, byItem.rows);
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
  return { form, inverse, byItem, diagonal };
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
