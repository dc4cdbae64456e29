import type { Team } from './kernels/team';
import { type InverseModel, trainByInverse } from './linear-by-inverse';
import { type NeighbourModel, trainByNeighbours } from './linear-by-neighbours';
import { type SparseRows, transposeSparseRows } from './sparse-rows';

/** What the linear model can be told. */
export interface LinearSettings {
  /** λ > 0. Without one given, linearRegularization. */
  regularization: number;
  /** γ: an observation of an item with n observations counts n^-γ as much; 0 leaves the popular their say. */
  popularityDamping: number;
  /** Rows of the largest matrix to invert; where both sides have more, each item is predicted from its neighbours. */
  largestInverse: number;
  /** How many neighbours. */
  neighbours: number;
}

export const DEFAULT_LINEAR_SETTINGS: Omit<LinearSettings, 'regularization'> = {
  popularityDamping: 0.2,
  // 16 MB to store; memory and time grow with a power of it.
  largestInverse: 2048,
  neighbours: 64,
};

/**
 * A linear model of which items go with which: everyone's own items predict each of them from the others by ridge
 * regression, in closed form (EASE: Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data"). With X the users'
 * values, P = (XᵀX + λI)⁻¹ and B_ij = -P_ij / P_jj, a listener with values v gets scores vB.
 *
 * That takes the inverse of a matrix as large as the smaller side. Where both sides are large, each item's regression
 * has only its nearest items for inputs (Ning & Karypis 2011, fsSLIM), which makes B sparse.
 */
export type LinearModel = { settings: LinearSettings; damping: Float32Array } & (
  | InverseModel
  | NeighbourModel
);

/**
 * Trains on the observations, of which a value is target times confidence; those of 0 say nothing here. The same
 * whatever the number of the team's members.
 * @returns null where a side has no row
 * @throws RangeError when a setting makes no sense, or the model is beyond 4 GB
 */
export async function trainLinearModel(
  byUser: SparseRows,
  team: Team,
  given: Partial<LinearSettings> = {},
  signal?: AbortSignal,
): Promise<LinearModel | null> {
  const settings = checkedSettings(given, byUser);
  if (byUser.rows === 0 || byUser.columns === 0) return null;
  const byItem = transposeSparseRows(byUser);
  const damping = Float32Array.from({ length: byItem.rows }, (_, item) => {
    const count = byItem.offsets[item + 1]! - byItem.offsets[item]!;
    return count === 0 ? 1 : count ** -settings.popularityDamping;
  });
  for (let item = 0; item < byItem.rows; item++) {
    for (let k = byItem.offsets[item]!; k < byItem.offsets[item + 1]!; k++)
      byItem.confidences[k]! *= byItem.targets[k]! * damping[item]!;
  }
  const train =
    Math.min(byUser.rows, byUser.columns) <= settings.largestInverse ? trainByInverse : trainByNeighbours;
  return { settings, damping, ...(await train(byItem, team, settings, signal)) };
}

/**
 * A λ that suits these observations: 0.7 Σx² / |U|, with x = target · confidence. It is the mean of what stands on the
 * diagonal of XXᵀ, so it grows with the values and with how many items a user has; docs/collaborative.md has the
 * measurements.
 */
export function linearRegularization({ rows, confidences, targets }: SparseRows): number {
  let squares = 0;
  for (let k = 0; k < confidences.length; k++) squares += (confidences[k]! * targets[k]!) ** 2;
  return (0.7 * squares) / Math.max(1, rows) || 1;
}

function checkedSettings(given: Partial<LinearSettings>, byUser: SparseRows): LinearSettings {
  const settings = { ...DEFAULT_LINEAR_SETTINGS, regularization: linearRegularization(byUser), ...given };
  const demand = (holds: boolean, name: keyof LinearSettings, rule: string) => {
    if (!holds) throw new RangeError(`${name} must be ${rule}, not ${settings[name]}`);
  };
  const { regularization, popularityDamping, largestInverse, neighbours } = settings;
  demand(regularization > 0 && Number.isFinite(regularization), 'regularization', 'above 0');
  demand(popularityDamping >= 0 && popularityDamping <= 1, 'popularityDamping', 'from 0 to 1');
  demand(largestInverse >= 0, 'largestInverse', 'a number from 0');
  demand(Number.isInteger(neighbours) && neighbours > 0, 'neighbours', 'a positive integer');
  return settings;
}
