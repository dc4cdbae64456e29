import { regularizationForSize } from './regularization-for-size';

/** What the objective and its solver can be told. See docs/collaborative.md for how the defaults were found. */
export interface AlsSettings {
  /** d, the length of a factor vector. */
  factors: number;
  /** Sweeps: each solves all users, then all items. */
  iterations: number;
  /** α0 >= 0: weight of a pair nobody has said anything about. */
  unobservedWeight: number;
  /** b, the coordinates solved together; from `factors` on each row is solved exactly. See trainAls for the cost. */
  blockSize: number;
  /** λ > 0. Without one given, regularizationForSize. */
  regularization: number;
  /** ν: how much more a row with more data is regularised (Rendle et al. 2021); 0 treats all alike, 1 is plain frequency scaling. */
  frequencyExponent: number;
}

export const DEFAULT_ALS_SETTINGS: Omit<AlsSettings, 'regularization'> = {
  factors: 64,
  iterations: 8,
  blockSize: 32,
  unobservedWeight: 0.05,
  frequencyExponent: 1,
};

/** The settings with defaults filled in for a matrix of this size. RangeError naming the first one that makes no sense. */
export function resolveAlsSettings(given: Partial<AlsSettings>, users: number, items: number): AlsSettings {
  const chosen = { ...DEFAULT_ALS_SETTINGS, ...given };
  const { regularization = regularizationForSize(users, items, chosen.unobservedWeight) } = given;
  const settings = { ...chosen, regularization };
  const demand = (holds: boolean, name: keyof AlsSettings, rule: string) => {
    if (!holds) throw new RangeError(`${name} must be ${rule}, not ${settings[name]}`);
  };
  demand(Number.isInteger(settings.factors) && settings.factors > 0, 'factors', 'a positive integer');
  demand(
    Number.isInteger(settings.iterations) && settings.iterations >= 0,
    'iterations',
    'an integer from 0',
  );
  demand(Number.isInteger(settings.blockSize) && settings.blockSize > 0, 'blockSize', 'a positive integer');
  demand(
    Number.isFinite(settings.unobservedWeight) && settings.unobservedWeight >= 0,
    'unobservedWeight',
    'a number from 0',
  );
  demand(
    Number.isFinite(settings.regularization) && settings.regularization > 0,
    'regularization',
    'above 0',
  );
  demand(Number.isFinite(settings.frequencyExponent), 'frequencyExponent', 'a number');
  return settings;
}
