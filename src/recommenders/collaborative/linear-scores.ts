import type { ItemObservation } from './kernels/factor-server';
import type { InverseModel } from './linear-by-inverse';
import type { NeighbourModel } from './linear-by-neighbours';
import type { LinearModel } from './linear-model';
import type { SparseRows } from './sparse-rows';

/**
 * The scores vB of one listener for all items (see LinearModel), whether they were in the training or not.
 * In the form of users: |U|² + observations of all items multiply-adds; in that of items: |I| for each observation; in
 * that of neighbours: their number for each observation.
 * @param given what they have said, by rows of the model
 * @param row of a listener who was in the training with just these observations: in the form of users that saves |U|²
 *   multiply-adds, since XXᵀM = I - λM
 */
export function linearScores(
  model: LinearModel,
  given: readonly ItemObservation[],
  row?: number,
): Float32Array {
  const { damping } = model;
  const values = new Map<number, number>();
  for (const { item, confidence, target } of given) {
    const value = confidence * target * damping[item]!;
    values.set(item, (values.get(item) ?? 0) + value);
  }
  if (model.form === 'neighbours') return throughNeighbours(model, values);
  const known = model.form === 'users' && row !== undefined ? ownWeights(model, row) : undefined;
  return throughInverse(model, values, known);
}

function throughNeighbours(model: NeighbourModel, values: ReadonlyMap<number, number>): Float32Array {
  const { offsets, others, weights } = model;
  const scores = new Float32Array(offsets.length - 1);
  for (const [item, value] of values) {
    for (let k = offsets[item]!; k < offsets[item + 1]!; k++) scores[others[k]!]! += value * weights[k]!;
  }
  return scores;
}

/** How much each user counts for one of them. */
function ownWeights({ inverse, byItem, settings }: LinearModel & InverseModel, row: number): Float32Array {
  const users = byItem.columns;
  const weights = inverse.slice(row * users, (row + 1) * users);
  for (let user = 0; user < users; user++) weights[user]! *= -settings.regularization;
  weights[row]! += 1;
  return weights;
}

function throughInverse(
  model: InverseModel,
  values: ReadonlyMap<number, number>,
  known?: Float32Array,
): Float32Array {
  const { form, diagonal } = model;
  const scores =
    form === 'users'
      ? throughUsers(model.byItem, known ?? weightsOfUsers(model, values))
      : throughItems(model, values);
  for (let item = 0; item < scores.length; item++) {
    // An item does not speak for itself.
    const own = (values.get(item) ?? 0) * diagonal[item]!;
    scores[item] =
      form === 'users'
        ? (scores[item]! - own) / Math.max(1e-6, 1 - diagonal[item]!)
        : -(scores[item]! - own) / diagonal[item]!;
  }
  return scores;
}

/** v XᵀM: first who shares the listener's items, then how much each of them counts. */
function weightsOfUsers(
  { inverse, byItem }: InverseModel,
  values: ReadonlyMap<number, number>,
): Float32Array {
  const { columns: users, offsets, indices, confidences } = byItem;
  const shared = new Float32Array(users);
  for (const [item, value] of values) {
    for (let k = offsets[item]!; k < offsets[item + 1]!; k++) shared[indices[k]!]! += value * confidences[k]!;
  }
  const weights = new Float32Array(users);
  for (let user = 0; user < users; user++) {
    const share = shared[user]!;
    if (share === 0) continue;
    // M is symmetric: its rows serve as columns, and users who share nothing cost nothing.
    const at = user * users;
    for (let other = 0; other < users; other++) weights[other]! += share * inverse[at + other]!;
  }
  return weights;
}

/** Weighted users' items. */
function throughUsers(byItem: SparseRows, weights: Float32Array): Float32Array {
  const { rows: items, offsets, indices, confidences } = byItem;
  const scores = new Float32Array(items);
  for (let item = 0; item < items; item++) {
    let sum = 0;
    for (let k = offsets[item]!; k < offsets[item + 1]!; k++) sum += confidences[k]! * weights[indices[k]!]!;
    scores[item] = sum;
  }
  return scores;
}

/** v P. */
function throughItems({ inverse, byItem }: InverseModel, values: ReadonlyMap<number, number>): Float32Array {
  const items = byItem.rows;
  const scores = new Float32Array(items);
  for (const [item, value] of values) {
    for (let other = 0; other < items; other++) scores[other]! += value * inverse[item * items + other]!;
  }
  return scores;
}
