import type { AlsSettings } from './als-settings';
import { frequencyRidges } from './frequency-ridges';
import { gramMatrix } from './gram-matrix';
import type { ItemObservation } from './kernels/factor-server';
import { decomposePositiveDefinite, solveDecomposed } from './solve-positive-definite';
import { createSparseRows } from './sparse-rows';

/** What one observation gave to a score. */
export interface Contribution {
  /** Row of the item the listener has said something about. */
  item: number;
  /** Its part of the score; negative where it speaks against. */
  contribution: number;
}

/**
 * Why the model thinks a listener wants an item: which of their own items the score comes from (Hu, Koren & Volinsky
 * 2008, §5). With A the matrix of the listener's normal equations, the score h_i·A⁻¹ Σ c_k t_k h_k is the sum over
 * the observations k of c_k t_k (A⁻¹ h_i)·h_k, and the summands are the answer. Exact for factors from fold-in (see FactorServer).
 *
 * @param itemFactors row-major, items × settings.factors
 * @returns a function for one listener after another: items to explain in, of each what every observation gave to its score, in
 *   the order of the observations. n·d²/2 + d³/6 multiply-adds for a listener with n observations, d² + n·d for each item
 */
export function createExplainer(
  itemFactors: Float32Array,
  settings: AlsSettings,
): (observations: readonly ItemObservation[], items: readonly number[]) => Float64Array[] {
  const d = settings.factors;
  const gram = gramMatrix(itemFactors, d, settings.unobservedWeight);
  return (observations, items) => {
    const ridge = frequencyRidges(
      createSparseRows(1, itemFactors.length / d, {
        rows: new Uint8Array(observations.length),
        columns: observations.map(({ item }) => item),
        confidences: observations.map(({ confidence }) => confidence),
        targets: observations.map(({ target }) => target),
      }),
      settings,
    )[0]!;
    const matrix = gram.slice();
    for (let f = 0; f < d; f++) matrix[f * (d + 1)]! += ridge;
    // Side by side and in doubles: each is multiplied with every item that is explained.
    const own = new Float64Array(observations.length * d);
    for (const [k, { item, confidence }] of observations.entries()) {
      const vector = own.subarray(k * d, (k + 1) * d);
      vector.set(itemFactors.subarray(item * d, (item + 1) * d));
      addOuterProduct(matrix, vector, confidence);
    }
    const worth = Float64Array.from(observations, ({ confidence, target }) => confidence * target);
    decomposePositiveDefinite(matrix, d);
    return items.map((item) => {
      const direction = Float64Array.from(itemFactors.subarray(item * d, (item + 1) * d));
      solveDecomposed(matrix, direction, d);
      return contributionsOf(own, direction, worth);
    });
  };
}

/** worth[k] · (own[k] · direction) of each row of `own`. */
function contributionsOf(own: Float64Array, direction: Float64Array, worth: Float64Array): Float64Array {
  const contributions = new Float64Array(worth.length);
  for (let k = 0, at = 0; k < worth.length; k++) {
    let sum = 0;
    for (let f = 0; f < direction.length; f++) sum += direction[f]! * own[at++]!;
    contributions[k] = worth[k]! * sum;
  }
  return contributions;
}

/** Adds weight · h hᵀ to the lower triangle. */
function addOuterProduct(matrix: Float64Array, h: Float64Array, weight: number): void {
  for (let i = 0, start = 0; i < h.length; i++, start += h.length) {
    const scaled = weight * h[i]!;
    for (let j = 0; j <= i; j++) matrix[start + j]! += scaled * h[j]!;
  }
}
