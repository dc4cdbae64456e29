import type { Rng } from '@/domain/rng';
import { alsLoss } from './als-loss';
import { type AlsSettings, resolveAlsSettings } from './als-settings';
import type { Team } from './kernels/team';
import { createTraining, type TrainingSide } from './kernels/training-memory';
import { randomFactors } from './random-factors';
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
  /** Who computes. The result is the same whatever their number. */
  team: Team;
  settings?: Partial<AlsSettings>;
  /**
   * Warm start, items × factors (see carryOverFactors). Users need none: the first half-step solves them exactly
   * from the items.
   */
  initialItemFactors?: Float32Array;
  /** Compute the objective after each sweep; costs about as much as one pass over the observations. */
  withLoss?: boolean;
  onProgress?: (progress: AlsProgress) => void;
  /** Ends the training within some rows' time; its reason is thrown. */
  signal?: AbortSignal;
}

/**
 * Implicit-feedback matrix factorisation by alternating least squares (Hu, Koren & Volinsky 2008, "Collaborative
 * Filtering for Implicit Feedback Datasets") with the objective of Rendle, Krichene, Zhang & Koren 2021; see alsLoss.
 *
 * A model says the same in any coordinates, so before a side is solved the other is turned to where its Gram matrix is
 * diagonal. Then a row with n < d/2 observations has an exact solution in O(n² d + n³) (Woodbury), which most rows of
 * real data are; the others are solved by blocks of b coordinates (iALS++, Rendle et al. 2021) in O(n d b + d b²).
 * A sweep never raises the loss.
 *
 * @param byUser the observations, one row a user
 * @throws RangeError on settings that make no sense, a warm start of another shape, or a matrix beyond 4 GB
 */
export async function trainAls(byUser: SparseRows, options: AlsOptions): Promise<AlsModel> {
  const settings = resolveAlsSettings(options.settings ?? {}, byUser.rows, byUser.columns);
  const { team, signal } = options;
  signal?.throwIfAborted();
  const byItem = transposeSparseRows(byUser);
  const training = createTraining(byUser, byItem, settings, team.members);
  training.items.writeFactors(startingItems(byItem.rows, settings, options));
  const stop = () => training.stop();
  const atWork = await team.open(training.memory);
  signal?.addEventListener('abort', stop, { once: true });
  /** Solves one side with the other fixed. */
  const solve = async (side: TrainingSide, fixed: TrainingSide, block: number) => {
    await atWork.run(training.gramTask(fixed));
    await atWork.run(training.diagonaliseTask(fixed));
    await atWork.run(training.rotateTask(fixed));
    await atWork.run(training.solveTask(side, fixed, block));
    signal?.throwIfAborted();
  };
  try {
    for (let iteration = 1; iteration <= settings.iterations; iteration++) {
      // Users have no start of their own: solved as a whole they do not need one.
      await solve(training.users, training.items, iteration === 1 ? settings.factors : settings.blockSize);
      await solve(training.items, training.users, settings.blockSize);
      const loss = options.withLoss
        ? alsLoss(byUser, training.users.readFactors(), training.items.readFactors(), settings, byItem)
        : undefined;
      options.onProgress?.({ iteration, total: settings.iterations, ...(loss !== undefined && { loss }) });
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await atWork.close();
  }
  return {
    settings,
    users: byUser.rows,
    items: byItem.rows,
    userFactors: training.users.readFactors(),
    itemFactors: training.items.readFactors(),
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
    return initialItemFactors;
  }
  return randomFactors(length, settings.factors, options.rng);
}
