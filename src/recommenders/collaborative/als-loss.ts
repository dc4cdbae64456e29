import type { AlsSettings } from './als-settings';
import { frequencyRidges } from './frequency-ridges';
import { gramMatrix } from './gram-matrix';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/**
 * The objective that `trainAls` minimises:
 *
 *   Σ_S c (w_u·h_i - t)² + α0 Σ_all (w_u·h_i)² + Σ_u ridge_u ‖w_u‖² + Σ_i ridge_i ‖h_i‖²
 *
 * The sum over all pairs is the Frobenius product of the two Gram matrices, so the cost is O(|S| d + (|U| + |I|) d²).
 */
export function alsLoss(
  byUser: SparseRows,
  userFactors: Float32Array,
  itemFactors: Float32Array,
  settings: AlsSettings,
  byItem: SparseRows = transposeSparseRows(byUser),
): number {
  const d = settings.factors;
  let observed = 0;
  for (let user = 0; user < byUser.rows; user++) {
    for (let k = byUser.offsets[user]!; k < byUser.offsets[user + 1]!; k++) {
      const item = byUser.indices[k]!;
      let predicted = 0;
      for (let f = 0; f < d; f++) predicted += userFactors[user * d + f]! * itemFactors[item * d + f]!;
      observed += byUser.confidences[k]! * (predicted - byUser.targets[k]!) ** 2;
    }
  }
  const userGram = gramMatrix(userFactors, d, 1);
  const itemGram = gramMatrix(itemFactors, d, 1);
  let everything = 0;
  for (let k = 0; k < userGram.length; k++) everything += userGram[k]! * itemGram[k]!;
  return (
    observed +
    settings.unobservedWeight * everything +
    penalty(userFactors, frequencyRidges(byUser, settings), d) +
    penalty(itemFactors, frequencyRidges(byItem, settings), d)
  );
}

function penalty(factors: Float32Array, ridges: Float64Array, dimension: number): number {
  let sum = 0;
  for (let k = 0; k < factors.length; k++) sum += ridges[Math.floor(k / dimension)]! * factors[k]! ** 2;
  return sum;
}
