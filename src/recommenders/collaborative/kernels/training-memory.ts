import { Arena } from '../../kernels/arena';
import { paddedLength } from '../../kernels/padded-length';
import type { AlsSettings } from '../als-settings';
import { frequencyRidges } from '../frequency-ridges';
import type { SparseRows } from '../sparse-rows';
import type { KernelTask, SideAddresses } from './kernel-task';
import {
  diagonaliseScratchBytes,
  fewObservations,
  gramScratchBytes,
  PANEL_ROWS,
  rotateScratchBytes,
  solveScratchBytes,
} from './scratch';

/** Rows of one part of a Gram matrix: at most 64 parts, of a size worth a thread's while. */
const FEWEST_PART_ROWS = 1024;
const MOST_PARTS = 64;
/** Rows that a thread takes at a time: enough chunks for all to end together, though some rows cost much more. */
const CHUNKS_A_MEMBER = 64;
const LARGEST_CHUNK = 256;
const ROTATED_ROWS = 64;

/** The users or the items of a training. */
export interface TrainingSide {
  addresses: SideAddresses;
  /** Row-major, rows × factors. */
  writeFactors(factors: Float32Array): void;
  readFactors(): Float32Array;
}

/** A training laid out in one memory, and the tasks that work on it. */
export interface Training {
  memory: WebAssembly.Memory;
  users: TrainingSide;
  items: TrainingSide;
  /** FᵀF of a side's factors, in parts. */
  gramTask(side: TrainingSide): KernelTask;
  /** Finds the coordinates in which α0 FᵀF of a side, after its gramTask, is diagonal. */
  diagonaliseTask(side: TrainingSide): KernelTask;
  /** Turns a side's factors into them. */
  rotateTask(side: TrainingSide): KernelTask;
  /** Solves a side's rows with the other side, turned before, fixed. */
  solveTask(side: TrainingSide, fixed: TrainingSide, block: number): KernelTask;
  /** Ends the running solveTask at its next rows. */
  stop(): void;
}

/**
 * Copies the observations of both sides into a memory with room for all that a team of `members` needs.
 * @throws RangeError when that is more than 4 GB
 */
export function createTraining(
  byUser: SparseRows,
  byItem: SparseRows,
  settings: AlsSettings,
  members: number,
): Training {
  const { factors, unobservedWeight } = settings;
  const stride = paddedLength(factors);
  const arena = new Arena();
  const planned = [byUser, byItem].map((observations) => planSide(arena, observations, stride));
  const q = arena.take(4 * stride * stride);
  const diagonal = arena.take(4 * stride);
  const counter = arena.take(4);
  const stopFlag = arena.take(4);
  const mostParts = Math.max(partsOf(byUser.rows).parts, partsOf(byItem.rows).parts);
  const parts = arena.take(8 * stride * stride * mostParts);
  const longest = Math.max(longestRow(byUser), longestRow(byItem));
  const scratchBytes = Math.max(
    gramScratchBytes(stride),
    diagonaliseScratchBytes(stride),
    rotateScratchBytes(stride),
    solveScratchBytes(stride, longest),
  );
  const scratch = Array.from({ length: members }, () => arena.take(scratchBytes));
  const memory = arena.createMemory();
  const { buffer } = memory;
  const [users, items] = planned.map((addresses, k) =>
    fillSide(buffer, addresses, [byUser, byItem][k]!, settings, stride),
  ) as [TrainingSide, TrainingSide];
  const restart = () => Atomics.store(new Int32Array(buffer, counter, 1), 0, 0);

  return {
    memory,
    users,
    items,
    gramTask({ addresses }) {
      restart();
      const { rows, solved } = addresses;
      new Float64Array(buffer, parts, stride * stride * mostParts).fill(0);
      return { kind: 'gram', factors: solved, stride, counter, scratch, rows, ...partsOf(rows), parts };
    },
    diagonaliseTask({ addresses: { rows } }) {
      const { parts: partCount } = partsOf(rows);
      const scale = unobservedWeight;
      return {
        kind: 'diagonalise',
        parts,
        partCount,
        dimension: factors,
        stride,
        scale,
        q,
        diagonal,
        scratch,
      };
    },
    rotateTask({ addresses: { rows, solved } }) {
      restart();
      return { kind: 'rotate', factors: solved, rows, stride, q, chunk: ROTATED_ROWS, counter, scratch };
    },
    solveTask({ addresses: side }, fixed, block) {
      restart();
      const width = Math.min(stride, paddedLength(block));
      const share = Math.ceil(side.rows / (members * CHUNKS_A_MEMBER));
      const chunk = Math.max(1, Math.min(LARGEST_CHUNK, share));
      const { solved } = fixed.addresses;
      return {
        kind: 'solve',
        side,
        fixed: solved,
        q,
        diagonal,
        stride,
        few: fewObservations(stride, width),
        block: width,
        panel: PANEL_ROWS,
        chunk,
        counter,
        stop: stopFlag,
        scratch,
      };
    },
    stop() {
      Atomics.store(new Int32Array(buffer, stopFlag, 1), 0, 1);
    },
  };
}

function planSide(arena: Arena, { rows, indices }: SparseRows, stride: number): SideAddresses {
  return {
    rows,
    offsets: arena.take(4 * (rows + 1)),
    indices: arena.take(4 * indices.length),
    confidences: arena.take(4 * indices.length),
    targets: arena.take(4 * indices.length),
    ridges: arena.take(4 * rows),
    solved: arena.take(4 * rows * stride),
  };
}

function fillSide(
  buffer: ArrayBufferLike,
  addresses: SideAddresses,
  observations: SparseRows,
  settings: AlsSettings,
  stride: number,
): TrainingSide {
  const { rows, offsets, indices, confidences, targets } = observations;
  const count = indices.length;
  new Uint32Array(buffer, addresses.offsets, rows + 1).set(offsets);
  new Uint32Array(buffer, addresses.indices, count).set(indices);
  new Float32Array(buffer, addresses.confidences, count).set(confidences);
  new Float32Array(buffer, addresses.targets, count).set(targets);
  new Float32Array(buffer, addresses.ridges, rows).set(frequencyRidges(observations, settings));
  const solved = new Float32Array(buffer, addresses.solved, rows * stride);
  const { factors } = settings;
  return {
    addresses,
    writeFactors(given) {
      for (let row = 0; row < rows; row++)
        solved.set(given.subarray(row * factors, (row + 1) * factors), row * stride);
    },
    readFactors() {
      if (factors === stride) return solved.slice();
      const read = new Float32Array(rows * factors);
      for (let row = 0; row < rows; row++)
        read.set(solved.subarray(row * stride, row * stride + factors), row * factors);
      return read;
    },
  };
}

function partsOf(rows: number): { partRows: number; parts: number } {
  const partRows = Math.max(FEWEST_PART_ROWS, Math.ceil(rows / MOST_PARTS));
  return { partRows, parts: Math.ceil(rows / partRows) };
}

function longestRow({ rows, offsets }: SparseRows): number {
  let longest = 0;
  for (let row = 0; row < rows; row++) longest = Math.max(longest, offsets[row + 1]! - offsets[row]!);
  return longest;
}
