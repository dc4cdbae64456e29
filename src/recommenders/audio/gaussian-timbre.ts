import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Added to variances, so that a sound that never changes has a logarithm. */
const LEAST_VARIANCE = 1e-3;
/** Smaller eigenvalues are rounding. */
const LEAST_EIGENVALUE = 1e-6;

/** Values of `embedGaussian` for a mean of so many. */
export const gaussianSize = (dimensions: number) => ((dimensions + 1) * (dimensions + 2)) / 2;

/**
 * A normal distribution as a vector, so that plain distances compare distributions: mean m and covariance C become the positive
 * definite matrix [C + mm', m; m', 1] (Lovrić, Min-Oo & Ruh 2000), and that its logarithm (Arsigny et al. 2006), of which
 * the upper triangle is kept, what is off the diagonal times √2. One Gaussian of the cepstrum is what tells recordings
 * apart best for its size (Mandel & Ellis 2005).
 * @param covariance rows of the symmetric matrix
 * @returns `gaussianSize(mean.length)` numbers
 */
export function embedGaussian(
  mean: ArrayLike<number>,
  covariance: readonly ArrayLike<number>[],
): Float64Array {
  const size = mean.length + 1;
  const joint = new Matrix(size, size);
  const meanAt = (i: number) => (i < mean.length ? mean[i]! : 1);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const spread = i < mean.length && k < mean.length ? covariance[i]![k]! : 0;
      joint.set(i, k, spread + (i === k && i < mean.length ? LEAST_VARIANCE : 0) + meanAt(i) * meanAt(k));
    }
  const { realEigenvalues, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(joint, {
    assumeSymmetric: true,
  });
  const logs = realEigenvalues.map((value) => Math.log(Math.max(LEAST_EIGENVALUE, value)));
  const out = new Float64Array(gaussianSize(mean.length));
  let at = 0;
  for (let i = 0; i < size; i++)
    for (let k = i; k < size; k++) {
      const value = logs.reduce((sum, log, n) => sum + vectors.get(i, n) * log * vectors.get(k, n), 0);
      out[at++] = i === k ? value : Math.SQRT2 * value;
    }
  return out;
}
