import type { AlsSettings } from './als-settings';
import type { SparseRows } from './sparse-rows';

/**
 * The ridge of each row: λ (Σc + α0 · columns)^ν. Rows with more data weigh more in the loss, so their regularisation
 * has to grow with it (Rendle, Krichene, Zhang & Koren 2021, "Revisiting the Performance of iALS on Item
 * Recommendation Benchmarks", eq. 5). There the sum is a count; with confidences it is their sum, which is the same
 * where all are 1.
 */
export function frequencyRidges(observations: SparseRows, settings: AlsSettings): Float64Array {
  const { unobservedWeight, regularization, frequencyExponent } = settings;
  const ridges = new Float64Array(observations.rows);
  for (let row = 0; row < observations.rows; row++) {
    let weight = unobservedWeight * observations.columns;
    for (let k = observations.offsets[row]!; k < observations.offsets[row + 1]!; k++) {
      weight += observations.confidences[k]!;
    }
    ridges[row] = regularization * weight ** frequencyExponent;
  }
  return ridges;
}
