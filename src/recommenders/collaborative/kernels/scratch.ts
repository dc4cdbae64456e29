/** Observations that solveRows gathers at a time: 128 rows of 64 floats are 32 KB, what a first-level cache holds. */
export const PANEL_ROWS = 128;

/** Bytes of scratch that gramParts needs: the sum of one panel. */
export function gramScratchBytes(stride: number): number {
  return 4 * stride * stride;
}

/**
 * Rows with fewer observations than this part of the factors are solved by way of a system of their number, exactly:
 * beyond, one pass over blocks costs less.
 */
const FEW_PART = 0.5;

/** The number of observations from which on a row is solved by blocks. */
export function fewObservations(stride: number, block: number): number {
  return block >= stride ? stride : Math.floor(FEW_PART * stride);
}

/** Bytes of scratch that diagonalise needs: two matrices and four rows in float64. */
export function diagonaliseScratchBytes(stride: number): number {
  return 8 * (2 * stride * stride + 4 * stride);
}

/** Rows that a sweep eliminates at a time. */
export const SWEEP_BLOCK = 64;

/** Bytes of scratch that sweepPack needs: a block's inverse in float64, its pack, and a panel of eight rows. */
export const SWEEP_SCRATCH_BYTES = 12 * SWEEP_BLOCK * SWEEP_BLOCK + 4 * 8 * SWEEP_BLOCK;

/** Bytes of scratch that findNeighbours and weighNeighbours need. */
export function neighbourScratchBytes(items: number, near: number): number {
  return 4 * Math.max(3 * items, items + near * near + 2 * near);
}

/** Bytes of scratch that rotateRows needs: four rows. */
export function rotateScratchBytes(stride: number): number {
  return 4 * 4 * stride;
}

/** Bytes of scratch that solveRows needs in blocks of at most `stride`, for rows of at most `longest` observations. */
export function solveScratchBytes(stride: number, longest: number): number {
  const matrix = stride * stride;
  const pivotsAndRightSide = 2 * stride;
  const byBlocks = matrix + PANEL_ROWS * stride + pivotsAndRightSide + longest;
  const few = matrix + stride * stride + pivotsAndRightSide + stride;
  return 4 * Math.max(byBlocks, few);
}
