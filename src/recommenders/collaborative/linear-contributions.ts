import type { ItemObservation } from './kernels/factor-server';
import type { InverseModel } from './linear-by-inverse';
import type { LinearModel } from './linear-model';

/**
 * What each of a listener's own items gave to their linear score of one item: v_i B_ij, in the order of the observations; an item
 * gives nothing to its own. They add up to the score.
 * In the form of users |U| multiply-adds for each observation of the item and of the listener's items.
 */
export function linearContributions(
  model: LinearModel,
  observations: readonly ItemObservation[],
  item: number,
): Float64Array {
  const weightOf = weightsFor(model, item);
  const contributions = new Float64Array(observations.length);
  for (let k = 0; k < contributions.length; k++) {
    const own = observations[k]!;
    if (own.item !== item)
      contributions[k] = own.confidence * own.target * model.damping[own.item]! * weightOf(own.item);
  }
  return contributions;
}

/** B_ij for one j. */
function weightsFor(model: LinearModel, j: number): (i: number) => number {
  if (model.form === 'neighbours') {
    const { offsets, others, weights } = model;
    return (i) => {
      const at = others.subarray(offsets[i]!, offsets[i + 1]!).indexOf(j);
      return at < 0 ? 0 : weights[offsets[i]! + at]!;
    };
  }
  if (model.form === 'items') {
    const { inverse, diagonal } = model;
    return (i) => -inverse[i * diagonal.length + j]! / diagonal[j]!;
  }
  const spread = timesInverse(model, j);
  const rest = Math.max(1e-6, 1 - model.diagonal[j]!);
  const { offsets, indices, confidences } = model.byItem;
  return (i) => {
    let sum = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += confidences[k]! * spread[indices[k]!]!;
    return sum / rest;
  };
}

/** M x_j. */
function timesInverse({ inverse, byItem }: InverseModel, j: number): Float32Array {
  const users = byItem.columns;
  const product = new Float32Array(users);
  for (let k = byItem.offsets[j]!; k < byItem.offsets[j + 1]!; k++) {
    const row = byItem.indices[k]! * users;
    const value = byItem.confidences[k]!;
    for (let user = 0; user < users; user++) product[user]! += value * inverse[row + user]!;
  }
  return product;
}
