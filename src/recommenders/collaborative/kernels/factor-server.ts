import { Arena } from '../../kernels/arena';
import { askInParts } from '../../kernels/ask-in-parts';
import { paddedLength } from '../../kernels/padded-length';
import type { AlsSettings } from '../als-settings';
import { frequencyRidges } from '../frequency-ridges';
import { createSparseRows } from '../sparse-rows';
import { instantiateKernels } from './kernels';
import {
  diagonaliseScratchBytes,
  gramScratchBytes,
  PANEL_ROWS,
  rotateScratchBytes,
  solveScratchBytes,
} from './scratch';

/** What a listener has said about one item, by its row in the model. */
export interface ItemObservation {
  item: number;
  /** Weight, > 0; 1 is one full listen. */
  confidence: number;
  /** 0 does not want it .. 1 wants it. */
  target: number;
}

/**
 * Item factors in the memory of the kernels, to answer for one listener after another. They are turned to coordinates
 * in which a fold-in is cheap: vectors of a server go with its own, not with the model's.
 */
export interface FactorServer {
  items: number;
  /** An item's own settings.factors numbers. */
  factorsOf(item: number): Float32Array;
  /** The Euclidean norm of each item's factors. */
  norms: Float32Array;
  /**
   * A listener's factors without retraining: exactly the user half of a sweep for one row, with these item factors.
   * n d² + d³/3 flops for n observations.
   */
  foldIn(observations: readonly ItemObservation[]): Float32Array;
  /** The dot product of each item with a vector of settings.factors numbers. Overwritten by the next call. */
  scores(query: ArrayLike<number>): Float32Array;
  /** The same of some items only, in their order. Overwritten by the next call. */
  scoresOf(query: ArrayLike<number>, items: Int32Array): Float32Array;
}

/**
 * Copies item factors into a memory and prepares what all listeners share, α0 HᵀH: items · d² flops, once a model.
 * @param itemFactors row-major, items × settings.factors
 */
export async function createFactorServer(
  module: WebAssembly.Module,
  itemFactors: Float32Array,
  settings: AlsSettings,
): Promise<FactorServer> {
  const d = settings.factors;
  const stride = paddedLength(d);
  const items = itemFactors.length / d;
  const arena = new Arena();
  const at = {
    fixed: arena.take(4 * items * stride),
    q: arena.take(4 * stride * stride),
    diagonal: arena.take(4 * stride),
    sum: arena.take(8 * stride * stride),
    solved: arena.take(4 * stride),
    offsets: arena.take(8),
    ridge: arena.take(4),
    indices: arena.take(4 * items),
    confidences: arena.take(4 * items),
    targets: arena.take(4 * items),
    scores: arena.take(4 * items),
    counter: arena.take(4),
    stop: arena.take(4),
    scratch: arena.take(
      Math.max(
        gramScratchBytes(stride),
        diagonaliseScratchBytes(stride),
        rotateScratchBytes(stride),
        solveScratchBytes(stride, items),
      ),
    ),
  };
  const memory = arena.createMemory();
  const kernels = await instantiateKernels(module, memory);
  const { buffer } = memory;
  const fixed = new Float32Array(buffer, at.fixed, items * stride);
  for (let item = 0; item < items; item++)
    fixed.set(itemFactors.subarray(item * d, (item + 1) * d), item * stride);

  const counter = new Int32Array(buffer, at.counter, 1);
  kernels.gramParts(at.fixed, items, stride, Math.max(1, items), at.sum, at.counter, at.scratch);
  const { unobservedWeight } = settings;
  kernels.diagonalise(at.sum, 1, d, stride, unobservedWeight, at.q, at.diagonal, at.scratch);
  counter[0] = 0;
  kernels.rotateRows(at.fixed, items, stride, at.q, Math.max(1, items), at.counter, at.scratch);
  const solved = new Float32Array(buffer, at.solved, stride);
  const scores = new Float32Array(buffer, at.scores, items);
  const indices = new Int32Array(buffer, at.indices, items);
  const factorsOf = (item: number) => fixed.subarray(item * stride, item * stride + d);

  return {
    items,
    factorsOf,
    norms: Float32Array.from({ length: items }, (_, item) => Math.hypot(...factorsOf(item))),
    foldIn(given) {
      const observations = createSparseRows(1, items, {
        rows: new Uint8Array(given.length),
        columns: given.map(({ item }) => item),
        confidences: given.map(({ confidence }) => confidence),
        targets: given.map(({ target }) => target),
      });
      const count = observations.indices.length;
      new Uint32Array(buffer, at.offsets, 2).set([0, count]);
      new Uint32Array(buffer, at.indices, count).set(observations.indices);
      new Float32Array(buffer, at.confidences, count).set(observations.confidences);
      new Float32Array(buffer, at.targets, count).set(observations.targets);
      new Float32Array(buffer, at.ridge, 1).set(frequencyRidges(observations, settings));
      solved.fill(0);
      counter[0] = 0;
      kernels.solveRows(
        at.fixed,
        at.solved,
        stride,
        at.q,
        at.diagonal,
        at.offsets,
        at.indices,
        at.confidences,
        at.targets,
        at.ridge,
        1,
        stride,
        stride,
        PANEL_ROWS,
        1,
        at.counter,
        at.stop,
        at.scratch,
      );
      return solved.slice(0, d);
    },
    scores(query) {
      // The place of a solution serves for the query too: both are one padded vector.
      solved.fill(0);
      solved.set(query);
      kernels.scoreRows(at.fixed, at.solved, stride, 0, items, at.scores);
      return scores;
    },
    scoresOf(query, some) {
      solved.fill(0);
      solved.set(query);
      return askInParts(some, items, (rows) => {
        indices.set(rows);
        kernels.scoreSome(at.fixed, at.solved, stride, at.indices, rows.length, at.scores);
        return scores.subarray(0, rows.length);
      });
    },
  };
}
