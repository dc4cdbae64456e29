import { Arena } from './arena';
import { instantiateKernels } from './kernels';

/** Rows that the kernel eliminates at a time; it wants a multiple of them. */
const BLOCK = 64;

/**
 * The inverse of a symmetric positive definite matrix by the kernels, in float32. size³ flops.
 * @param fill writes the matrix, on and above the diagonal, into zeros: row-major with `stride` numbers a row
 * @returns row-major, size × size
 */
export async function invertSymmetric(
  module: WebAssembly.Module,
  size: number,
  fill: (matrix: Float32Array, stride: number) => void,
): Promise<Float32Array> {
  const stride = BLOCK * Math.ceil(size / BLOCK);
  const arena = new Arena();
  const at = arena.take(4 * stride * stride);
  const left = arena.take(4 * BLOCK * stride);
  const right = arena.take(4 * BLOCK * stride);
  const small = arena.take(8 * BLOCK * BLOCK);
  const memory = arena.createMemory();
  const kernels = await instantiateKernels(module, memory);
  const matrix = new Float32Array(memory.buffer, at, stride * stride);
  for (let i = size; i < stride; i++) matrix[i * (stride + 1)] = 1;
  fill(matrix, stride);
  kernels.invert(at, stride, left, right, small);
  const inverse = new Float32Array(size * size);
  for (let i = 0; i < size; i++) inverse.set(matrix.subarray(i * stride, i * stride + size), i * size);
  return inverse;
}
