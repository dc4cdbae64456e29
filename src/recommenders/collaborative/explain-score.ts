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
    for (const [k, { item }] of observations.entries())
      own.set(itemFactors.subarray(item * d, (item + 1) * d), k * d);
    addOuterProducts(
      matrix,
      own,
      observations.map(({ confidence }) => confidence),
      d,
    );
    const worth = Float64Array.from(observations, ({ confidence, target }) => confidence * target);
    decomposePositiveDefinite(matrix, d);
    return items.map((item) => {
      const direction = Float64Array.from(itemFactors.subarray(item * d, (item + 1) * d));
      solveDecomposed(matrix, direction, d);
      return contributionsOf(own, direction, worth);
    });
  };
}

/** worth[k] · (own[k] · direction) of each row of `own`; four rows at a time, whose sums do not wait for each other. */
function contributionsOf(own: Float64Array, direction: Float64Array, worth: Float64Array): Float64Array {
  const d = direction.length;
  const contributions = new Float64Array(worth.length);
  let k = 0;
  for (; k + 4 <= worth.length; k += 4) {
    let [a, b, c, e] = [0, 0, 0, 0];
    for (let f = 0, at = k * d; f < d; f++, at++) {
      const part = direction[f]!;
      a += part * own[at]!;
      b += part * own[at + d]!;
      c += part * own[at + 2 * d]!;
      e += part * own[at + 3 * d]!;
    }
    contributions[k] = worth[k]! * a;
    contributions[k + 1] = worth[k + 1]! * b;
    contributions[k + 2] = worth[k + 2]! * c;
    contributions[k + 3] = worth[k + 3]! * e;
  }
  for (; k < worth.length; k++) {
    let sum = 0;
    for (let f = 0; f < d; f++) sum += direction[f]! * own[k * d + f]!;
    contributions[k] = worth[k]! * sum;
  }
  return contributions;
}

/**
 * Adds Σ weight · h hᵀ of all rows to the lower triangle. Four rows at a time: the triangle is larger than what is nearest to the
 * processor, and goes through it once for four. Where fewer are left the others count nothing.
 */
function addOuterProducts(
  matrix: Float64Array,
  rows: Float64Array,
  weights: readonly number[],
  d: number,
): void {
  for (let k = 0; k < weights.length; k += 4) {
    // The same row again where there is none: its weight is 0.
    const at = [k, k + 1, k + 2, k + 3].map((row) => d * Math.min(row, weights.length - 1));
    const [a, b, c, e] = at as [number, number, number, number];
    for (let i = 0; i < d; i++) {
      const ofA = weights[k]! * rows[a + i]!;
      const ofB = (weights[k + 1] ?? 0) * rows[b + i]!;
      const ofC = (weights[k + 2] ?? 0) * rows[c + i]!;
      const ofE = (weights[k + 3] ?? 0) * rows[e + i]!;
      for (let j = 0, to = i * d; j <= i; j++, to++) {
        matrix[to] =
          matrix[to]! + ofA * rows[a + j]! + ofB * rows[b + j]! + ofC * rows[c + j]! + ofE * rows[e + j]!;
      }
    }
  }
}
