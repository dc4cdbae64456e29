import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { Arena } from '../../kernels/arena';
import { paddedLength } from '../../kernels/padded-length';
import { instantiateKernels } from './kernels';
import { diagonaliseScratchBytes } from './scratch';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = loadKernelModule();
});

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by the kernel, given as the sum of two parts. */
async function byKernel(matrix: Matrix, scale: number) {
  const n = matrix.rows;
  const stride = paddedLength(n);
  const arena = new Arena();
  const parts = arena.take(2 * 8 * stride * stride);
  const q = arena.take(4 * stride * stride);
  const diagonal = arena.take(4 * stride);
  const scratch = arena.take(diagonaliseScratchBytes(stride));
  const memory = arena.createMemory();
  const sum = new Float64Array(memory.buffer, parts, 2 * stride * stride);
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      sum[i * stride + j] = 0.25 * matrix.get(i, j);
      sum[stride * stride + i * stride + j] = 0.75 * matrix.get(i, j);
    }
  const kernels = await instantiateKernels(module, memory);
  kernels.diagonalise(parts, 2, n, stride, scale, q, diagonal, scratch);
  const columns = new Float32Array(memory.buffer, q, stride * stride);
  return {
    values: [...new Float32Array(memory.buffer, diagonal, n)],
    vectors: Matrix.zeros(n, n).apply(function (this: Matrix, i, j) {
      this.set(i, j, columns[i * stride + j]!);
    }),
    padding: n < stride ? columns[n * (stride + 1)] : 1,
  };
}

/** Of `rank` at most, so that eigenvalues of 0 and, with few distinct numbers, equal ones come up. */
function someMatrix(n: number, rank: number, seed: number): Matrix {
  const rng = createRng(seed);
  const root = Matrix.zeros(n, rank).apply(function (this: Matrix, i, j) {
    this.set(i, j, seed % 3 === 0 ? Math.round(normal(rng)) : normal(rng));
  });
  return root.mmul(root.transpose());
}

describe('diagonalise', { timeout: 60_000 }, () => {
  it('agrees with ml-matrix, and its axes are orthogonal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 90 }),
        fc.nat(),
        async (n, rank, seed) => {
          const matrix = someMatrix(n, rank, seed);
          const { values, vectors, padding } = await byKernel(matrix, 2);
          const expected = new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues;
          const largest = Math.max(1, ...expected);
          const ascending = values.toSorted((a, b) => a - b);
          expected
            .toSorted((a, b) => a - b)
            .forEach((value, k) => {
              expect(Math.abs(ascending[k]! - 2 * value)).toBeLessThan(1e-6 * largest);
            });
          const unit = vectors.transpose().mmul(vectors).sub(Matrix.eye(n));
          expect(unit.abs().max()).toBeLessThan(1e-5);
          const turned = vectors.transpose().mmul(matrix).mmul(vectors).mul(2);
          const off = turned.sub(Matrix.diag(values));
          expect(off.abs().max()).toBeLessThan(1e-5 * largest);
          expect(padding).toBe(1);
        },
      ),
      { numRuns: 60, examples: [[40, 2, 18]] },
    );
  });

  it.each([
    ['nothing', Matrix.zeros(5, 5)],
    ['what is diagonal already', Matrix.diag([3, 1, 1, 0, 2])],
    ['one number', new Matrix([[4]])],
  ])('leaves %s as it is', async (_name, matrix) => {
    const { values, vectors } = await byKernel(matrix, 1);
    expect(values.toSorted()).toEqual(matrix.diagonal().toSorted());
    expect(vectors.mmul(Matrix.diag(values)).mmul(vectors.transpose()).to2DArray()).toEqual(
      matrix.to2DArray(),
    );
  });
});
