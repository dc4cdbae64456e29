import { Arena } from '../../kernels/arena';
import { SWEEP_BLOCK, SWEEP_SCRATCH_BYTES } from './scratch';
import type { Team } from './team';

/** Side of the tiles in which the inverse is copied out and mirrored, so that neither side jumps through memory. */
const TILE = 32;

/**
 * The inverse of a symmetric positive definite matrix by the kernels, in float32. size³ flops. The same whatever the
 * number of the team's members.
 * @param fill writes the matrix, on and above the diagonal, into zeros: row-major with `stride` numbers a row
 * @param signal ends it within one block's time; its reason is thrown
 * @returns row-major, size × size
 * @throws RangeError when the matrix is beyond 4 GB
 */
export async function invertSymmetric(
  team: Team,
  size: number,
  fill: (matrix: Float32Array, stride: number) => void,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const stride = SWEEP_BLOCK * Math.ceil(size / SWEEP_BLOCK);
  const arena = new Arena();
  const a = arena.take(4 * stride * stride);
  const left = arena.take(4 * SWEEP_BLOCK * stride);
  const right = arena.take(4 * SWEEP_BLOCK * stride);
  const counter = arena.take(4);
  const scratch = Array.from({ length: team.members }, () => arena.take(SWEEP_SCRATCH_BYTES));
  const memory = arena.createMemory();
  const matrix = new Float32Array(memory.buffer, a, stride * stride);
  for (let i = size; i < stride; i++) matrix[i * (stride + 1)] = 1;
  fill(matrix, stride);
  const next = new Int32Array(memory.buffer, counter, 1);
  const atWork = await team.open(memory);
  try {
    for (let block = 0; block < stride; block += SWEEP_BLOCK) {
      for (const kind of ['sweep-pack', 'sweep-update'] as const) {
        Atomics.store(next, 0, 0);
        await atWork.run({ kind, a, size: stride, block, left, right, counter, scratch });
      }
      signal?.throwIfAborted();
    }
  } finally {
    await atWork.close();
  }
  return mirrored(matrix, stride, size);
}

/** What the sweeps leave is the negative inverse on and above the diagonal. */
function mirrored(matrix: Float32Array, stride: number, size: number): Float32Array {
  const inverse = new Float32Array(size * size);
  for (let top = 0; top < size; top += TILE) {
    for (let from = top; from < size; from += TILE) {
      for (let i = top; i < Math.min(top + TILE, size); i++) {
        for (let j = Math.max(from, i); j < Math.min(from + TILE, size); j++) {
          const value = -matrix[i * stride + j]!;
          inverse[i * size + j] = value;
          inverse[j * size + i] = value;
        }
      }
    }
  }
  return inverse;
}
