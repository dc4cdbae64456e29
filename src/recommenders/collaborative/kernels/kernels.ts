import { kernelImports } from '../../kernels/kernel-memory';

/**
 * The numerical kernels, compiled from `assembly/` to WebAssembly SIMD. All numbers are byte addresses in their memory,
 * or counts; the functions are described where they are written. `stride` is a padded length of a factor vector.
 */
export interface Kernels {
  findNeighbours(
    itemOffsets: number,
    itemIndices: number,
    itemValues: number,
    userOffsets: number,
    userIndices: number,
    userValues: number,
    norms: number,
    items: number,
    near: number,
    most: number,
    counts: number,
    others: number,
    products: number,
    chunk: number,
    counter: number,
    stop: number,
    scratch: number,
  ): void;
  gramParts(
    factors: number,
    rows: number,
    stride: number,
    partRows: number,
    parts: number,
    counter: number,
    scratch: number,
  ): void;
  diagonalise(
    parts: number,
    partCount: number,
    dimension: number,
    stride: number,
    scale: number,
    q: number,
    diagonal: number,
    scratch: number,
  ): void;
  rotateRows(
    factors: number,
    rows: number,
    stride: number,
    q: number,
    chunk: number,
    counter: number,
    scratch: number,
  ): void;
  solveRows(
    fixed: number,
    solved: number,
    stride: number,
    q: number,
    diagonal: number,
    offsets: number,
    indices: number,
    confidences: number,
    targets: number,
    ridges: number,
    rows: number,
    few: number,
    block: number,
    panel: number,
    chunk: number,
    counter: number,
    stop: number,
    scratch: number,
  ): void;
  sweepPack(
    a: number,
    size: number,
    block: number,
    left: number,
    right: number,
    counter: number,
    scratch: number,
  ): void;
  sweepUpdate(
    a: number,
    size: number,
    block: number,
    left: number,
    right: number,
    counter: number,
    scratch: number,
  ): void;
  weighNeighbours(
    norms: number,
    items: number,
    near: number,
    most: number,
    ridge: number,
    counts: number,
    others: number,
    products: number,
    weights: number,
    chunk: number,
    counter: number,
    stop: number,
    scratch: number,
  ): void;
  scoreRows(factors: number, query: number, stride: number, from: number, to: number, scores: number): void;
  scoreSome(
    factors: number,
    query: number,
    stride: number,
    rows: number,
    count: number,
    scores: number,
  ): void;
}

/** Kernels on a memory; several instances, one a thread, may share it. */
export async function instantiateKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<Kernels> {
  const { exports } = await WebAssembly.instantiate(module, kernelImports(memory));
  return exports as unknown as Kernels;
}
