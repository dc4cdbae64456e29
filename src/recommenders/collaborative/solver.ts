import type { SparseRows } from './sparse-rows';

/**
 * The numerical kernel of the factorisation, and the seam for a faster one (SIMD, worker threads).
 *
 * With the factors of one side fixed, every row of the other side is the solution of a weighted ridge regression of
 * its own (Hu, Koren & Volinsky 2008, eq. 4):
 *
 *   (α0 HᵀH + Σ_k c_k h_k h_kᵀ + ridge_r I) w_r = Σ_k c_k t_k h_k      over the observations k of row r
 *
 * A solver is given what all rows have in common once, and then solves ranges of rows.
 *
 * @param fixed H, row-major, columns × dimension; not changed while the result is in use
 * @param dimension d, the number of factors
 * @param unobservedWeight α0
 */
export type Solver = (fixed: Float32Array, dimension: number, unobservedWeight: number) => RowSolver;

/**
 * Solves the rows `from` to `to` (exclusive) of `rows` and writes them to their places in `solved`. Rows are
 * independent of each other: ranges may be solved in any order, and in parallel over shared memory. A row without
 * observations becomes 0, its exact solution.
 */
export type RowSolver = (rows: RowsToSolve, from: number, to: number) => void;

export interface RowsToSolve {
  observations: SparseRows;
  /** Ridge of each row, > 0 wherever the row has an observation. */
  ridges: Float64Array;
  /** Row-major, observations.rows × d. */
  solved: Float32Array;
}
