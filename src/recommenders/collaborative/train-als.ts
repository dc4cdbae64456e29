import type { Rng } from '@/domain/rng';
import { alsLoss } from './als-loss';
import { type AlsSettings, resolveAlsSettings } from './als-settings';
import { frequencyRidges } from './frequency-ridges';
import { plainSolver } from './plain-solver';
import { randomFactors } from './random-factors';
import type { RowsToSolve, Solver } from './solver';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/** A trained factorisation: the preference of user u for item i is the dot product of their rows. */
export interface AlsModel {
  settings: AlsSettings;
  users: number;
  items: number;
  /** Row-major, users × settings.factors. */
  userFactors: Float32Array;
  /** Row-major, items × settings.factors. */
  itemFactors: Float32Array;
  /** Sweeps that were finished; fewer than asked for when stopped. */
  iterations: number;
}

/** Where the training stands. */
export interface AlsProgress {
  /** Sweeps finished. */
  iteration: number;
  total: number;
  /** The objective, once a sweep and only when asked for. */
  loss?: number;
}

export interface AlsOptions {
  /** Start of the item factors where there is no warm start. */
  rng: Rng;
  settings?: Partial<AlsSettings>;
  /**
   * Warm start, items × factors (see carryOverFactors). Users need none: the first half-step solves them exactly
   * from the items.
   */
  initialItemFactors?: Float32Array;
  /** Compute the objective after each sweep; costs about as much as one pass over the observations. */
  withLoss?: boolean;
  onProgress?: (progress: AlsProgress) => void;
  /** Asked every few hundred rows. Factors stay usable: every row solved so far has lowered the loss. */
  shouldStop?: () => boolean;
  solver?: Solver;
}

/** Rows between two looks at `shouldStop`: some tens of milliseconds at 64 factors. */
const ROWS_AT_ONCE = 256;

/**
 * Implicit-feedback matrix factorisation by alternating least squares (Hu, Koren & Volinsky 2008, "Collaborative
 * Filtering for Implicit Feedback Datasets") with the objective of Rendle, Krichene, Zhang & Koren 2021; see alsLoss.
 *
 * A sweep never raises the loss. It costs at most |S| d² + (|U| + |I|) (2d² + d³/6) multiply-adds, and far less where
 * rows have fewer than d observations (see plainSolver).
 *
 * @param byUser the observations, one row a user
 * @throws RangeError on settings that make no sense or a warm start of another shape
 */
export function trainAls(byUser: SparseRows, options: AlsOptions): AlsModel {
  const settings = resolveAlsSettings(options.settings ?? {}, byUser.rows, byUser.columns);
  const { shouldStop = () => false, solver = plainSolver } = options;
  const byItem = transposeSparseRows(byUser);
  const userFactors = new Float32Array(byUser.rows * settings.factors);
  const itemFactors = startingItems(byItem.rows, settings, options);
  const users = { observations: byUser, ridges: frequencyRidges(byUser, settings), solved: userFactors };
  const items = { observations: byItem, ridges: frequencyRidges(byItem, settings), solved: itemFactors };

  /** Solves one side with the other fixed; false when stopped half way. */
  const solve = (side: RowsToSolve, fixed: Float32Array): boolean => {
    if (shouldStop()) return false;
    const solveRows = solver(fixed, settings.factors, settings.unobservedWeight);
    for (let from = 0; from < side.observations.rows; from += ROWS_AT_ONCE) {
      if (shouldStop()) return false;
      solveRows(side, from, Math.min(from + ROWS_AT_ONCE, side.observations.rows));
    }
    return true;
  };

  let iteration = 0;
  while (iteration < settings.iterations) {
    if (!solve(users, itemFactors) || !solve(items, userFactors)) break;
    iteration++;
    const loss = options.withLoss ? alsLoss(byUser, userFactors, itemFactors, settings, byItem) : undefined;
    options.onProgress?.({ iteration, total: settings.iterations, ...(loss !== undefined && { loss }) });
  }
  return {
    settings,
    users: byUser.rows,
    items: byItem.rows,
    userFactors,
    itemFactors,
    iterations: iteration,
  };
}

function startingItems(items: number, settings: AlsSettings, options: AlsOptions): Float32Array {
  const length = items * settings.factors;
  const { initialItemFactors } = options;
  if (initialItemFactors) {
    if (initialItemFactors.length !== length) {
      throw new RangeError(`The warm start holds ${initialItemFactors.length} numbers, not ${length}`);
    }
    if (!initialItemFactors.every(Number.isFinite))
      throw new RangeError('The warm start holds NaN or infinity');
    return initialItemFactors.slice();
  }
  return randomFactors(length, settings.factors, options.rng);
}
