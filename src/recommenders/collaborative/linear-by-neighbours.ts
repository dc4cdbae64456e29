import { neighbourWeights } from './kernels/neighbour-weights';
import type { Team } from './kernels/team';
import { keepObservations, type SparseRows, transposeSparseRows } from './sparse-rows';

/** Products of an item that are kept, for each of its neighbours: enough to know how these go with each other. */
const KEPT_A_NEIGHBOUR = 6;
/** A user with more items than this counts with those they value most: pairs grow with the square. */
const MOST_OF_A_USER = 1000;

/** The linear model with a sparse B: what item i says for others is weights[offsets[i]] to offsets[i + 1]. */
export interface NeighbourModel {
  form: 'neighbours';
  offsets: Uint32Array;
  /** The items it speaks for, in ascending order. */
  others: Uint32Array;
  weights: Float32Array;
}

/** @param byItem values in its confidences. @see neighbourWeights for the cost */
export async function trainByNeighbours(
  byItem: SparseRows,
  team: Team,
  settings: { regularization: number; neighbours: number },
  signal?: AbortSignal,
): Promise<NeighbourModel> {
  const byUser = strongestOf(transposeSparseRows(byItem), MOST_OF_A_USER);
  const { regularization, neighbours: near } = settings;
  const found = await neighbourWeights(
    team,
    byUser,
    transposeSparseRows(byUser),
    { near, most: KEPT_A_NEIGHBOUR * near, regularization },
    signal,
  );
  return { form: 'neighbours', ...bySource(found, byItem.rows) };
}

/** Rows of more than `most` observations keep those of the largest confidence, the first of equal ones. */
function strongestOf(matrix: SparseRows, most: number): SparseRows {
  const { rows, offsets } = matrix;
  const isKept = new Uint8Array(matrix.indices.length).fill(1);
  for (let row = 0; row < rows; row++) {
    const count = offsets[row + 1]! - offsets[row]!;
    if (count <= most) continue;
    const positions = Array.from({ length: count }, (_, k) => offsets[row]! + k);
    positions.sort((a, b) => matrix.confidences[b]! - matrix.confidences[a]! || a - b);
    for (const position of positions.slice(most)) isKept[position] = 0;
  }
  return isKept.every(Boolean) ? matrix : keepObservations(matrix, isKept);
}

/** Each item's inputs as each input's items. */
function bySource(
  { near, counts, others, weights }: Awaited<ReturnType<typeof neighbourWeights>>,
  items: number,
): Omit<NeighbourModel, 'form'> {
  const offsets = new Uint32Array(items + 1);
  const each = (visit: (source: number, item: number, weight: number) => void) => {
    for (let item = 0; item < items; item++)
      for (let k = item * near; k < item * near + counts[item]!; k++) visit(others[k]!, item, weights[k]!);
  };
  each((source) => {
    offsets[source + 1]!++;
  });
  for (let item = 0; item < items; item++) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice();
  const targets = new Uint32Array(offsets[items]!);
  const sorted = new Float32Array(targets.length);
  each((source, item, weight) => {
    const at = next[source]!++;
    targets[at] = item;
    sorted[at] = weight;
  });
  return { offsets, others: targets, weights: sorted };
}
