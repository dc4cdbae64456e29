import { Arena } from './arena';
import { askInParts } from './ask-in-parts';
import { kernelImports } from './kernel-memory';
import { paddedLength } from './padded-length';

/** Vectors of one length in the memory of the kernels, to be compared many at a time. */
export interface VectorTable {
  /** Dot products of some rows, in their order, with a vector. Overwritten by the next call. */
  dots(query: Float32Array, rows: Int32Array): Float32Array;
}

interface ScoringKernel {
  scoreSome(
    vectors: number,
    query: number,
    stride: number,
    rows: number,
    count: number,
    scores: number,
  ): void;
}

/**
 * Copies vectors into a memory of their own.
 * @param module the compiled kernels
 * @throws RangeError when they are not of one length
 */
export function createVectorTable(module: WebAssembly.Module, vectors: readonly Float32Array[]): VectorTable {
  const length = vectors[0]?.length ?? 0;
  const stride = paddedLength(length);
  const size = vectors.length;
  const arena = new Arena();
  const at = {
    vectors: arena.take(4 * size * stride),
    query: arena.take(4 * stride),
    rows: arena.take(4 * size),
    scores: arena.take(4 * size),
  };
  const memory = arena.createMemory();
  const { exports } = new WebAssembly.Instance(module, kernelImports(memory));
  const kernel = exports as unknown as ScoringKernel;
  const { buffer } = memory;
  const all = new Float32Array(buffer, at.vectors, size * stride);
  for (const [row, vector] of vectors.entries()) {
    if (vector.length !== length)
      throw new RangeError(`vectors: one of ${vector.length} numbers among those of ${length}`);
    all.set(vector, row * stride);
  }
  const own = new Float32Array(buffer, at.query, stride);
  const asked = new Int32Array(buffer, at.rows, size);
  const scores = new Float32Array(buffer, at.scores, size);
  return {
    dots(query, rows) {
      own.set(query);
      return askInParts(rows, size, (some) => {
        asked.set(some);
        kernel.scoreSome(at.vectors, at.query, stride, at.rows, some.length, at.scores);
        return scores.subarray(0, some.length);
      });
    },
  };
}
