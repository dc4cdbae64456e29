import type { Kernels } from './kernels';

/** Addresses of one side's observations and of the factors to be solved for. */
export interface SideAddresses {
  rows: number;
  offsets: number;
  indices: number;
  confidences: number;
  targets: number;
  ridges: number;
  solved: number;
}

/** Addresses of one side's values, row by row. */
export interface ValueAddresses {
  offsets: number;
  indices: number;
  values: number;
}

/** Where the neighbours of all items are, see assembly/neighbours.ts. */
interface NeighbourPlaces {
  norms: number;
  items: number;
  near: number;
  most: number;
  counts: number;
  others: number;
  products: number;
  chunk: number;
  counter: number;
  stop: number;
  scratch: readonly number[];
}

/** A step of the inversion of a matrix, see assembly/invert.ts. */
interface SweepTask<Kind extends string> {
  kind: Kind;
  a: number;
  size: number;
  block: number;
  left: number;
  right: number;
  counter: number;
  scratch: readonly number[];
}

/** One step that a team does together on its shared memory. `scratch` has an address for each member. */
export type KernelTask =
  | {
      kind: 'gram';
      factors: number;
      rows: number;
      stride: number;
      partRows: number;
      parts: number;
      counter: number;
      scratch: readonly number[];
    }
  | {
      /** Done by the first member alone. */
      kind: 'diagonalise';
      parts: number;
      partCount: number;
      dimension: number;
      stride: number;
      scale: number;
      q: number;
      diagonal: number;
      scratch: readonly number[];
    }
  | (NeighbourPlaces & { kind: 'find-neighbours'; byItem: ValueAddresses; byUser: ValueAddresses })
  | (NeighbourPlaces & { kind: 'weigh-neighbours'; ridge: number; weights: number })
  | SweepTask<'sweep-pack'>
  | SweepTask<'sweep-update'>
  | {
      kind: 'rotate';
      factors: number;
      rows: number;
      stride: number;
      q: number;
      chunk: number;
      counter: number;
      scratch: readonly number[];
    }
  | {
      kind: 'solve';
      side: SideAddresses;
      fixed: number;
      q: number;
      diagonal: number;
      stride: number;
      few: number;
      block: number;
      panel: number;
      chunk: number;
      counter: number;
      stop: number;
      scratch: readonly number[];
    };

/** One member's part of a task: it takes pieces from the shared counter until there is none left. */
export function runKernelTask(kernels: Kernels, task: KernelTask, member: number): void {
  const scratch = task.scratch[member]!;
  if (task.kind === 'gram') {
    const { factors, rows, stride, partRows, parts, counter } = task;
    kernels.gramParts(factors, rows, stride, partRows, parts, counter, scratch);
    return;
  }
  if (task.kind === 'diagonalise') {
    const { parts, partCount, dimension, stride, scale, q, diagonal } = task;
    if (member === 0) kernels.diagonalise(parts, partCount, dimension, stride, scale, q, diagonal, scratch);
    return;
  }
  if (task.kind === 'sweep-pack' || task.kind === 'sweep-update') {
    const { a, size, block, left, right, counter } = task;
    const sweep = task.kind === 'sweep-pack' ? kernels.sweepPack : kernels.sweepUpdate;
    sweep(a, size, block, left, right, counter, scratch);
    return;
  }
  if (task.kind === 'find-neighbours') {
    const { byItem, byUser, norms, items, near, most, counts, others, products, chunk, counter, stop } = task;
    kernels.findNeighbours(
      byItem.offsets,
      byItem.indices,
      byItem.values,
      byUser.offsets,
      byUser.indices,
      byUser.values,
      norms,
      items,
      near,
      most,
      counts,
      others,
      products,
      chunk,
      counter,
      stop,
      scratch,
    );
    return;
  }
  if (task.kind === 'weigh-neighbours') {
    const { norms, items, near, most, ridge, counts, others, products, weights, chunk, counter, stop } = task;
    kernels.weighNeighbours(
      norms,
      items,
      near,
      most,
      ridge,
      counts,
      others,
      products,
      weights,
      chunk,
      counter,
      stop,
      scratch,
    );
    return;
  }
  if (task.kind === 'rotate') {
    const { factors, rows, stride, q, chunk, counter } = task;
    kernels.rotateRows(factors, rows, stride, q, chunk, counter, scratch);
    return;
  }
  const { side, fixed, q, diagonal, stride, few, block, panel, chunk, counter, stop } = task;
  kernels.solveRows(
    fixed,
    side.solved,
    stride,
    q,
    diagonal,
    side.offsets,
    side.indices,
    side.confidences,
    side.targets,
    side.ridges,
    side.rows,
    few,
    block,
    panel,
    chunk,
    counter,
    stop,
    scratch,
  );
}
