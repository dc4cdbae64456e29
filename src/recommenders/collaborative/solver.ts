import type { SparseRows } from './sparse-rows';

/**
 * One half of an ALS sweep: with the factors of one side fixed, every row of the other side is the solution of a
 * weighted ridge regression of its own (Hu, Koren & Volinsky 2008, eq. 4):
 *
 *   (gram + Σ_k c_k h_k h_kᵀ + ridge_r I) w_r = Σ_k c_k t_k h_k      over the observations k of row r
 */
export interface HalfStep {
  /** d, the number of factors. */
  dimension: number;
  /** Observations of the side being solved. */
  observations: SparseRows;
  /** Factors of the other side, row-major, observations.columns × d. */
  fixed: Float32Array;
  /** α0 · fixedᵀ fixed, row-major d × d: the pull of everything unobserved towards 0. */
  gram: Float64Array;
  /** Ridge of each row, > 0 wherever the row has an observation. */
  ridges: Float64Array;
  /** Where the answers go, row-major, observations.rows × d. */
  solved: Float32Array;
}

/**
 * The numerical kernel of the factorisation, and the seam for a faster one (SIMD, worker threads): rows are
 * independent of each other, so ranges may be solved in any order and in parallel over shared memory.
 */
export interface Solver {
  /** scale · factorsᵀ factors, row-major d × d. */
  gram(factors: Float32Array, dimension: number, scale: number): Float64Array;
  /** Writes the rows `from` to `to` (exclusive) of `step.solved`. A row without observations becomes 0, its exact solution. */
  solveRows(step: HalfStep, from: number, to: number): void;
}
