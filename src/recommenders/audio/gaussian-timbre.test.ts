import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { embedGaussian, gaussianSize } from './gaussian-timbre';

/** A covariance of so many dimensions with the eigenvalues of a sample. */
function randomGaussian(dimensions: number, seed: number) {
  const rng = createRng(seed);
  const rows = Array.from({ length: 3 * dimensions }, () =>
    Array.from({ length: dimensions }, () => normal(rng)),
  );
  const covariance = Array.from({ length: dimensions }, (_, i) =>
    Array.from({ length: dimensions }, (_, k) =>
      rows.reduce((sum, row) => sum + (row[i]! * row[k]!) / rows.length, 0),
    ),
  );
  return { mean: Array.from({ length: dimensions }, () => normal(rng)), covariance };
}

/** The matrix of an upper triangle. */
function matrixOf(triangle: Float64Array, size: number): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let at = 0;
  for (let i = 0; i < size; i++)
    for (let k = i; k < size; k++) {
      const value = triangle[at++]! / (i === k ? 1 : Math.SQRT2);
      matrix[i]![k] = value;
      matrix[k]![i] = value;
    }
  return matrix;
}

const product = (a: number[][], b: number[][]) =>
  a.map((row) => b[0]!.map((_, k) => row.reduce((sum, value, n) => sum + value * b[n]![k]!, 0)));

/** By its series, on a matrix made small by halving. */
function exponential(matrix: number[][]): number[][] {
  const halvings = 12;
  const small = matrix.map((row) => row.map((value) => value / 2 ** halvings));
  const identity = matrix.map((row, i) => row.map((_, k) => Number(i === k)));
  let sum = identity;
  let term = identity;
  for (let n = 1; n < 12; n++) {
    term = product(term, small).map((row) => row.map((value) => value / n));
    sum = sum.map((row, i) => row.map((value, k) => value + term[i]![k]!));
  }
  for (let n = 0; n < halvings; n++) sum = product(sum, sum);
  return sum;
}

describe('embedGaussian', () => {
  it('is the logarithm of the matrix of mean and covariance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer(), (dimensions, seed) => {
        const { mean, covariance } = randomGaussian(dimensions, seed);
        const embedded = embedGaussian(mean, covariance);
        expect(embedded).toHaveLength(gaussianSize(dimensions));
        const back = exponential(matrixOf(embedded, dimensions + 1));
        for (let i = 0; i < dimensions; i++) {
          expect(back[i]![dimensions]).toBeCloseTo(mean[i]!, 5);
          for (let k = 0; k < dimensions; k++) {
            const spread = covariance[i]![k]! + (i === k ? 1e-3 : 0);
            expect(back[i]![k]).toBeCloseTo(spread + mean[i]! * mean[k]!, 5);
          }
        }
        expect(back[dimensions]![dimensions]).toBeCloseTo(1, 5);
      }),
      { numRuns: 25 },
    );
  });

  it('has an answer for a sound that never changes', () => {
    const still = embedGaussian([0, 0], [new Float64Array(2), new Float64Array(2)]);
    expect([...still].every(Number.isFinite)).toBe(true);
  });
});
