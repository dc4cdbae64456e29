/**
 * Decomposes a symmetric positive definite matrix by Cholesky's method (Golub & Van Loan, "Matrix Computations", §4.2), in
 * place: it becomes its lower factor. d³/6 multiply-adds.
 * @param matrix row-major d × d; only the lower triangle is read
 * @throws RangeError when the matrix is not positive definite
 */
export function decomposePositiveDefinite(matrix: Float64Array, dimension: number): void {
  for (let i = 0; i < dimension; i++) {
    const atI = i * dimension;
    for (let j = 0; j <= i; j++) {
      const atJ = j * dimension;
      let sum = matrix[atI + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[atI + k]! * matrix[atJ + k]!;
      if (j < i) {
        matrix[atI + j] = sum / matrix[atJ + j]!;
      } else {
        // Also false for NaN.
        if (!(sum > 0)) throw new RangeError('The matrix is not positive definite');
        matrix[atI + i] = Math.sqrt(sum);
      }
    }
  }
}

/** Solves A x = b in place, A by its lower factor (see `decomposePositiveDefinite`). d² multiply-adds. */
export function solveDecomposed(lower: Float64Array, vector: Float64Array, dimension: number): void {
  for (let i = 0; i < dimension; i++) {
    let sum = vector[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * dimension + k]! * vector[k]!;
    vector[i] = sum / lower[i * dimension + i]!;
  }
  // By rows of the factor, which lie side by side: what is known of x is taken from all that waits for it.
  for (let i = dimension - 1; i >= 0; i--) {
    const at = i * dimension;
    const known = vector[i]! / lower[at + i]!;
    vector[i] = known;
    for (let k = 0; k < i; k++) vector[k]! -= lower[at + k]! * known;
  }
}
