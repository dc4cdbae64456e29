import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/**
 * Turns what gramParts left into coordinates in which scale · HᵀH is diagonal. The parts are summed in their order: the
 * result is the same however many computed them. 10 d³ flops, by Householder and QL in ml-matrix.
 *
 * @param parts one stride × stride float64 matrix after the other, given on and above the diagonal
 * @param dimension d; what is beyond it is padding and stays where it is
 * @param into q: stride × stride, its columns the new axes; diagonal: the `stride` entries of the turned matrix
 */
export function diagonalise(
  parts: Float64Array,
  dimension: number,
  stride: number,
  scale: number,
  into: { q: Float32Array; diagonal: Float32Array },
): void {
  const gram = new Matrix(dimension, dimension);
  for (let i = 0; i < dimension; i++) {
    for (let j = i; j < dimension; j++) {
      let cell = 0;
      for (let at = i * stride + j; at < parts.length; at += stride * stride) cell += parts[at]!;
      gram.set(i, j, scale * cell);
      gram.set(j, i, scale * cell);
    }
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  into.q.fill(0);
  into.diagonal.fill(0);
  for (let i = 0; i < stride; i++) {
    if (i >= dimension) into.q[i * stride + i] = 1;
    // Rounding makes zeros of a positive semidefinite matrix slightly negative.
    else into.diagonal[i] = Math.max(0, realEigenvalues[i]!);
  }
  for (let i = 0; i < dimension; i++)
    for (let j = 0; j < dimension; j++) into.q[i * stride + j] = eigenvectorMatrix.get(i, j);
}
