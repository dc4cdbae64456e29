import { Arena } from '../../kernels/arena';
import { paddedLength } from '../../kernels/padded-length';
import type { SparseRows } from '../sparse-rows';
import type { KernelTask, ValueAddresses } from './kernel-task';
import { neighbourScratchBytes } from './scratch';
import type { Team } from './team';

const ITEMS_A_CHUNK = 64;

/** For each item those nearest to it, and how much each of them says for it. */
export interface NeighbourWeights {
  /** Places for each item. */
  near: number;
  /** How many of an item's places are used. */
  counts: Uint32Array;
  /** items × near. */
  others: Uint32Array;
  /** items × near. */
  weights: Float32Array;
}

/**
 * Predicts each item from the `near` items that users have together with it most, by ridge regression (fsSLIM: Ning &
 * Karypis 2011, "SLIM: Sparse Linear Methods for Top-N Recommender Systems"). Of the products of each item with all
 * others, the `most` largest are kept. Σ n_u² + |I| (near · most + near³/6) multiply-adds or lookups. The same whatever
 * the number of the team's members.
 *
 * @param byUser values > 0 in its confidences; @param byItem the same from the other side
 * @param near at least 1; @param most at least `near`
 * @throws RangeError when it does not fit into 4 GB
 */
export async function neighbourWeights(
  team: Team,
  byUser: SparseRows,
  byItem: SparseRows,
  settings: { near: number; most: number; regularization: number },
  signal?: AbortSignal,
): Promise<NeighbourWeights> {
  const items = byItem.rows;
  const near = paddedLength(settings.near);
  const most = Math.max(near, settings.most);
  const arena = new Arena();
  const sides = [byItem, byUser].map(({ rows, indices }) => ({
    offsets: arena.take(4 * (rows + 1)),
    indices: arena.take(4 * indices.length),
    values: arena.take(4 * indices.length),
  })) as [ValueAddresses, ValueAddresses];
  const norms = arena.take(4 * items);
  const counts = arena.take(4 * items);
  const others = arena.take(4 * items * most);
  const products = arena.take(4 * items * most);
  const weights = arena.take(4 * items * near);
  const counter = arena.take(4);
  const stop = arena.take(4);
  const scratch = Array.from({ length: team.members }, () => arena.take(neighbourScratchBytes(items, near)));
  const memory = arena.createMemory();
  const { buffer } = memory;
  for (const [k, { offsets, indices, confidences }] of [byItem, byUser].entries()) {
    new Uint32Array(buffer, sides[k]!.offsets, offsets.length).set(offsets);
    new Uint32Array(buffer, sides[k]!.indices, indices.length).set(indices);
    new Float32Array(buffer, sides[k]!.values, indices.length).set(confidences);
  }
  new Float32Array(buffer, norms, items).set(normsOf(byItem));

  const places = { norms, items, near, most, counts, others, products, counter, stop, scratch };
  const tasks: KernelTask[] = [
    { kind: 'find-neighbours', ...places, chunk: ITEMS_A_CHUNK, byItem: sides[0], byUser: sides[1] },
    { kind: 'weigh-neighbours', ...places, chunk: ITEMS_A_CHUNK, ridge: settings.regularization, weights },
  ];
  const end = () => Atomics.store(new Int32Array(buffer, stop, 1), 0, 1);
  signal?.addEventListener('abort', end, { once: true });
  const atWork = await team.open(memory);
  try {
    for (const task of tasks) {
      signal?.throwIfAborted();
      Atomics.store(new Int32Array(buffer, counter, 1), 0, 0);
      await atWork.run(task);
    }
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener('abort', end);
    await atWork.close();
  }
  const found = new Uint32Array(buffer, counts, items).map((count) => Math.min(count, near));
  const all = new Uint32Array(buffer, others, items * most);
  const nearest = new Uint32Array(items * near);
  for (let item = 0; item < items; item++)
    nearest.set(all.subarray(item * most, item * most + found[item]!), item * near);
  return {
    near,
    counts: found,
    others: nearest,
    weights: new Float32Array(buffer, weights, items * near).slice(),
  };
}

function normsOf({ rows, offsets, confidences }: SparseRows): Float32Array {
  return Float32Array.from({ length: rows }, (_, row) => {
    let squares = 0;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) squares += confidences[k]! ** 2;
    return Math.sqrt(squares);
  });
}
