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
 * @returns a function for one listener after another: items to explain in, the contributions to each out, largest first.
 *   n·d²/2 + d³/6 multiply-adds for a listener with n observations, d² + n·d for each item
 */
export function createExplainer(
  itemFactors: Float32Array,
  settings: AlsSettings,
): (observations: readonly ItemObservation[], items: readonly number[]) => Contribution[][] {
  const d = settings.factors;
  const gram = gramMatrix(itemFactors, d, settings.unobservedWeight);
  const row = (item: number) => itemFactors.subarray(item * d, (item + 1) * d);
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
    for (const { item, confidence } of observations) addOuterProduct(matrix, row(item), confidence);
    decomposePositiveDefinite(matrix, d);
    return items.map((item) => {
      const direction = Float64Array.from(row(item));
      solveDecomposed(matrix, direction, d);
      return observations
        .map((seen) => ({
          item: seen.item,
          contribution: seen.confidence * seen.target * dot(direction, row(seen.item)),
        }))
        .sort((a, b) => b.contribution - a.contribution);
    });
  };
}

/** Adds weight · h hᵀ to the lower triangle. */
function addOuterProduct(matrix: Float64Array, h: Float32Array, weight: number): void {
  const own = Float64Array.from(h);
  for (let i = 0, start = 0; i < own.length; i++, start += own.length) {
    const scaled = weight * own[i]!;
    for (let j = 0; j <= i; j++) matrix[start + j]! += scaled * own[j]!;
  }
}

function dot(a: Float64Array, b: Float32Array): number {
  let sum = 0;
  for (let f = 0; f < a.length; f++) sum += a[f]! * b[f]!;
  return sum;
}
