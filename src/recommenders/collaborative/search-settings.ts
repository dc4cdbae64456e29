import {
  DEFAULT_FOUND_SETTINGS,
  type FoundFactorSettings,
  type FoundLinearSettings,
  type FoundSettings,
} from './found-settings';
import { hillClimb } from './hill-climb';
import type { HeldOut } from './hold-out';
import type { SparseRows } from './sparse-rows';
import { isClearlyBetter, type ValidationMetrics, validate } from './validate-recommender';
import {
  chooseShare,
  heldOutFor,
  type ScoresOf,
  type SharedQuality,
  trainedFactorScores,
  trainedLinearScores,
  type ValidationOptions,
  validatePopularity,
} from './validate-settings';

/** One thing that was tried, and how it did. */
export interface Trial extends ValidationMetrics {
  part: 'factors' | 'linear';
  settings: Partial<FoundSettings>;
}

export interface SearchOptions extends ValidationOptions {
  onProgress?: (done: number, total: number) => void;
}

const MOST_FACTOR_TRIALS = 25;
const MOST_LINEAR_TRIALS = 12;
const TOTAL = MOST_FACTOR_TRIALS + 2 * MOST_LINEAR_TRIALS;

/**
 * Chooses settings on a validation split by hill climbing: λ and γ of the linear model, α0 and λ of the factors, and how
 * much of each makes the best score. Up to 49 trainings on nearly all data.
 *
 * @returns the best, its metrics beside popularity's, and all that was tried; null where no user has enough to be asked
 */
export async function searchSettings(
  byUser: SparseRows,
  options: SearchOptions,
): Promise<{
  settings: FoundSettings;
  metrics: ValidationMetrics;
  popularity: ValidationMetrics;
  users: number;
  trials: Trial[];
} | null> {
  const held = heldOutFor(byUser, options);
  if (held.users === 0) return null;
  const trials: Trial[] = [];
  const search: Search = {
    held,
    options,
    report(part, settings, { linearShare, metrics }) {
      trials.push({ part, settings: { ...settings, linearShare }, ...metrics });
      options.onProgress?.(trials.length, TOTAL);
    },
  };
  // The settings that are best alone are not those that are best together, so after a first round for the linear model
  // each is judged by what it adds to the other.
  const linear = await searchLinear(search, DEFAULT_FOUND_SETTINGS, null);
  const factors = await searchFactors(search, linear.scoresOf);
  const both = await searchLinear(search, linear.settings, factors.scoresOf);
  const { linearShare, metrics } = both.shared.linearShare === 0 ? factors.shared : both.shared;
  options.onProgress?.(TOTAL, TOTAL);
  return {
    settings: { ...factors.settings, ...both.settings, linearShare },
    metrics,
    popularity: validatePopularity(held),
    users: held.users,
    trials,
  };
}

type Search = {
  held: HeldOut;
  options: SearchOptions;
  report: (part: Trial['part'], settings: Partial<FoundSettings>, shared: SharedQuality) => void;
};
type Tried<Settings> = { settings: Settings; scoresOf: ScoresOf; shared: SharedQuality };

const isBetter = (candidate: Tried<unknown>, best: Tried<unknown>) =>
  isClearlyBetter(candidate.shared, best.shared);

function searchFactors(
  { held, options, report }: Search,
  linearOf: ScoresOf,
): Promise<Tried<FoundFactorSettings>> {
  return hillClimb(
    async ([a, l]) => {
      options.signal?.throwIfAborted();
      const settings = {
        unobservedWeight: DEFAULT_FOUND_SETTINGS.unobservedWeight * 2 ** a,
        regularizationOfRule: 1.6 ** l,
      };
      const scoresOf = await trainedFactorScores(held, options, settings);
      const shared = chooseShare(held, scoresOf, linearOf);
      report('factors', settings, shared);
      return { settings, scoresOf, shared };
    },
    MOST_FACTOR_TRIALS,
    isBetter,
  );
}

/** @param factorsOf null to judge the linear model alone */
function searchLinear(
  { held, options, report }: Search,
  from: FoundLinearSettings,
  factorsOf: ScoresOf | null,
): Promise<Tried<FoundLinearSettings>> {
  return hillClimb(
    async ([l, g]) => {
      options.signal?.throwIfAborted();
      const settings = {
        linearRegularizationOfRule: from.linearRegularizationOfRule * 2 ** l,
        popularityDamping: Math.min(1, Math.max(0, from.popularityDamping + 0.1 * g)),
      };
      const scoresOf = await trainedLinearScores(held, options, settings);
      const shared = factorsOf
        ? chooseShare(held, factorsOf, scoresOf)
        : { linearShare: 1, ...validate(held, scoresOf) };
      report('linear', settings, shared);
      return { settings, scoresOf, shared };
    },
    MOST_LINEAR_TRIALS,
    isBetter,
  );
}
