import type { ItemObservation } from './kernels/factor-server';
import type { SparseRows } from './sparse-rows';

/** A row of a matrix, as fold-in and the linear model take it. */
export function observationsOf(byUser: SparseRows, user: number): ItemObservation[] {
  const observations: ItemObservation[] = [];
  for (let k = byUser.offsets[user]!; k < byUser.offsets[user + 1]!; k++) {
    observations.push({
      item: byUser.indices[k]!,
      confidence: byUser.confidences[k]!,
      target: byUser.targets[k]!,
    });
  }
  return observations;
}
