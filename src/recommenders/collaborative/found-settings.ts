import { type AlsSettings, DEFAULT_ALS_SETTINGS } from './als-settings';
import { DEFAULT_LINEAR_SETTINGS, type LinearSettings, linearRegularization } from './linear-model';
import { regularizationForSize } from './regularization-for-size';
import type { SparseRows } from './sparse-rows';

/** What of the factors a search settles. */
export interface FoundFactorSettings {
  unobservedWeight: number;
  /** λ as a multiple of what its rule gives, so that it still fits when the data have grown. */
  regularizationOfRule: number;
}

/** What of the linear model a search settles. */
export interface FoundLinearSettings {
  /** λ as a multiple of what its rule gives. */
  linearRegularizationOfRule: number;
  popularityDamping: number;
}

/** What a search settles. */
export interface FoundSettings extends FoundFactorSettings, FoundLinearSettings {
  /** The linear model's part of a score; 0 leaves it out. */
  linearShare: number;
}

/** The rules and defaults, which serve without a search: the linear model is left out until it has shown its worth. */
export const DEFAULT_FOUND_SETTINGS: FoundSettings = {
  unobservedWeight: DEFAULT_ALS_SETTINGS.unobservedWeight,
  regularizationOfRule: 1,
  linearRegularizationOfRule: 1,
  popularityDamping: DEFAULT_LINEAR_SETTINGS.popularityDamping,
  linearShare: 0,
};

/** What was found, as a training of the factors on these data takes it. */
export function alsSettingsFor(
  { rows, columns }: SparseRows,
  { unobservedWeight, regularizationOfRule }: FoundFactorSettings,
): Pick<AlsSettings, 'unobservedWeight' | 'regularization'> {
  const rule = regularizationForSize(rows, columns, unobservedWeight);
  return { unobservedWeight, regularization: regularizationOfRule * rule };
}

/** What was found, as a training of the linear model on these data takes it. */
export function linearSettingsFor(
  byUser: SparseRows,
  { linearRegularizationOfRule, popularityDamping }: FoundLinearSettings,
): Pick<LinearSettings, 'regularization' | 'popularityDamping'> {
  return { regularization: linearRegularizationOfRule * linearRegularization(byUser), popularityDamping };
}
