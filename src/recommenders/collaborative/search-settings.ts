import { createRng } from '@/domain/rng';
import { type AlsSettings, DEFAULT_ALS_SETTINGS } from './als-settings';
import { blendScores } from './blend-scores';
import { hillClimb } from './hill-climb';
import { type HeldOut, holdOut } from './hold-out';
import { createFactorServer } from './kernels/factor-server';
import type { Team } from './kernels/team';
import {
  DEFAULT_LINEAR_SETTINGS,
  type LinearModel,
  type LinearSettings,
  linearRegularization,
  trainLinearModel,
} from './linear-model';
import { linearScores } from './linear-scores';
import { observationsOf } from './observations-of';
import { regularizationForSize } from './regularization-for-size';
import type { SparseRows } from './sparse-rows';
import { trainAls } from './train-als';
import { type ValidationMetrics, validate } from './validate-recommender';

/** What a search settles. Each λ is a multiple of what its rule gives, so that it still fits when the data have grown. */
export interface FoundSettings {
  unobservedWeight: number;
  regularizationOfRule: number;
  linearRegularizationOfRule: number;
  popularityDamping: number;
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

/** One thing that was tried, and how it did. */
export interface Trial extends ValidationMetrics {
  part: 'factors' | 'linear';
  settings: Partial<FoundSettings>;
}

export interface SearchOptions {
  team: Team;
  module: WebAssembly.Module;
  factors: number;
  iterations?: number;
  /** The artist's row of each item, -1 for artists; without it every item stands for itself. */
  artistRow?: ArrayLike<number>;
  /** Chooses who is asked, and the start of the factors. */
  seed: string;
  /** At most so many users are asked. */
  users?: number;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

const MOST_FACTOR_TRIALS = 25;
const MOST_LINEAR_TRIALS = 12;
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** What served best on the data sets of the docs; others have to be clearly better. */
const USUAL_SHARE = 0.4;
const TOTAL = MOST_FACTOR_TRIALS + 2 * MOST_LINEAR_TRIALS;
/** In merit, below which one place of the search is as good as another. */
const LEAST_GAIN = 1e-3;
/** Numbers kept of scores that several shares are tried on. */
const MOST_KEPT = 5e7;
/** A linear model has to gain this much, relative, to be worth its memory. */
const WORTH_IT = 1.005;

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
  const report = (trial: Trial) => {
    trials.push(trial);
    options.onProgress?.(trials.length, TOTAL);
  };
  // The settings that are best alone are not those that are best together, so after a first round for the linear model
  // each is judged by what it adds to the other.
  const linear = await searchLinear(held, options, report, null);
  const factors = await searchFactors(held, options, report, linear.scoresOf);
  const both = await searchLinear(held, options, report, factors.scoresOf, linear.settings);
  const chosen = both.best.linearShare === 0 ? factors.best : both.best;
  options.onProgress?.(TOTAL, TOTAL);
  return {
    settings: { ...factors.settings, ...both.settings, linearShare: chosen.linearShare },
    metrics: chosen.metrics,
    popularity: validate(held, popularityScores(held)),
    users: held.users,
    trials,
  };
}

/** What settings are chosen by. Both metrics vary with who is asked; their mean does less. */
const merit = ({ ndcg, recall }: ValidationMetrics): number => (ndcg + recall) / 2;

type FactorSettings = Pick<FoundSettings, 'unobservedWeight' | 'regularizationOfRule'>;
type LinearPart = Pick<FoundSettings, 'linearRegularizationOfRule' | 'popularityDamping'>;
type Shared = { linearShare: number; metrics: ValidationMetrics };

async function searchFactors(
  held: HeldOut,
  options: SearchOptions,
  report: (trial: Trial) => void,
  linearOf: ScoresOf,
): Promise<{ settings: FactorSettings; scoresOf: ScoresOf; best: Shared }> {
  let best: { settings: FactorSettings; scoresOf: ScoresOf; best: Shared } | undefined;
  await hillClimb(
    async ([a, l]) => {
      options.signal?.throwIfAborted();
      const settings = {
        unobservedWeight: DEFAULT_ALS_SETTINGS.unobservedWeight * 2 ** a,
        regularizationOfRule: 1.6 ** l,
      };
      const scoresOf = keepEach(held, await factorScores(held, options, settings));
      const shared = chooseShare(held, scoresOf, linearOf);
      if (!best || merit(shared.metrics) > merit(best.best.metrics) + LEAST_GAIN)
        best = { settings, scoresOf, best: shared };
      report({
        part: 'factors',
        settings: { ...settings, linearShare: shared.linearShare },
        ...shared.metrics,
      });
      return merit(shared.metrics);
    },
    MOST_FACTOR_TRIALS,
    LEAST_GAIN,
  );
  return best!;
}

/** @param factorsOf null to judge the linear model alone */
async function searchLinear(
  held: HeldOut,
  options: SearchOptions,
  report: (trial: Trial) => void,
  factorsOf: ScoresOf | null,
  from: LinearPart = DEFAULT_FOUND_SETTINGS,
): Promise<{ settings: LinearPart; scoresOf: ScoresOf; best: Shared }> {
  let best: { settings: LinearPart; scoresOf: ScoresOf; best: Shared } | undefined;
  await hillClimb(
    async ([l, g]) => {
      options.signal?.throwIfAborted();
      const settings = {
        linearRegularizationOfRule: from.linearRegularizationOfRule * 2 ** l,
        popularityDamping: Math.min(1, Math.max(0, from.popularityDamping + 0.1 * g)),
      };
      const model = await linearFor(held, options, settings);
      const scoresOf = keepEach(held, (user) => linearScores(model, observationsOf(held.train, user), user));
      const shared = factorsOf
        ? chooseShare(held, factorsOf, scoresOf)
        : { linearShare: 1, metrics: validate(held, scoresOf) };
      if (!best || merit(shared.metrics) > merit(best.best.metrics) + LEAST_GAIN)
        best = { settings, scoresOf, best: shared };
      report({
        part: 'linear',
        settings: { ...settings, linearShare: shared.linearShare },
        ...shared.metrics,
      });
      return merit(shared.metrics);
    },
    MOST_LINEAR_TRIALS,
    LEAST_GAIN,
  );
  return best!;
}

/**
 * Tries settings on a validation split: a training of both models on nearly all data.
 * @returns the share of the linear model that serves best with them, and its metrics beside popularity's; null where no
 *   user has enough to be asked
 */
export async function validateSettings(
  byUser: SparseRows,
  settings: FoundSettings,
  options: SearchOptions,
): Promise<{
  linearShare: number;
  metrics: ValidationMetrics;
  popularity: ValidationMetrics;
  users: number;
} | null> {
  const held = heldOutFor(byUser, options);
  if (held.users === 0) return null;
  const factorsOf = await factorScores(held, options, settings);
  const linear = await linearFor(held, options, settings);
  const { linearShare, metrics } = chooseShare(
    held,
    keepEach(held, factorsOf),
    keepEach(held, (user) => linearScores(linear, observationsOf(held.train, user), user)),
  );
  return { linearShare, metrics, popularity: validate(held, popularityScores(held)), users: held.users };
}

function heldOutFor(byUser: SparseRows, { artistRow, seed, users = 1000 }: SearchOptions): HeldOut {
  const groupOf = (item: number) => (artistRow && artistRow[item]! >= 0 ? artistRow[item]! : item);
  return holdOut(byUser, groupOf, users, createRng(`${seed}/held-out`));
}

function popularityScores({ train }: HeldOut): ScoresOf {
  const counts = new Float32Array(train.columns);
  for (const item of train.indices) counts[item]!++;
  return () => counts;
}

/** The share of the linear model with the best lists; 0 unless it is worth its memory. */
function chooseShare(held: HeldOut, factorsOf: ScoresOf, linearOf: ScoresOf): Shared {
  const shares = SHARES.map((linearShare) => ({
    linearShare,
    metrics: validate(held, (user) => blendScores(factorsOf(user), linearOf(user), linearShare)),
  }));
  const usual = shares.find(({ linearShare }) => linearShare === USUAL_SHARE)!;
  const top = shares.reduce(
    (best, next) => (merit(next.metrics) > merit(best.metrics) + LEAST_GAIN ? next : best),
    usual,
  );
  return merit(top.metrics) > WORTH_IT * merit(shares[0]!.metrics) ? top : shares[0]!;
}

async function linearFor(
  { train }: HeldOut,
  { team, signal }: SearchOptions,
  settings: Pick<FoundSettings, 'linearRegularizationOfRule' | 'popularityDamping'>,
): Promise<LinearModel> {
  const model = await trainLinearModel(train, team, linearSettingsFor(train, settings), signal);
  return model!;
}

type ScoresOf = (user: number) => Float32Array;

async function factorScores(
  { train }: HeldOut,
  options: SearchOptions,
  settings: Pick<FoundSettings, 'unobservedWeight' | 'regularizationOfRule'>,
): Promise<ScoresOf> {
  const { team, module, seed, factors, iterations, signal } = options;
  const model = await trainAls(train, {
    team,
    rng: createRng(`${seed}/factors`),
    settings: { factors, ...(iterations && { iterations }), ...alsSettingsFor(train, settings) },
    signal,
  });
  const server = await createFactorServer(module, model.itemFactors, model.settings);
  return (user) => server.scores(server.foldIn(observationsOf(train, user)));
}

/** What was found, as a training of these data takes it. */
export function alsSettingsFor(
  { rows, columns }: SparseRows,
  found: Pick<FoundSettings, 'unobservedWeight' | 'regularizationOfRule'>,
): Pick<AlsSettings, 'unobservedWeight' | 'regularization'> {
  const { unobservedWeight, regularizationOfRule } = found;
  const rule = regularizationForSize(rows, columns, unobservedWeight);
  return { unobservedWeight, regularization: regularizationOfRule * rule };
}

/** What was found, as a training of the linear model takes it. */
export function linearSettingsFor(
  byUser: SparseRows,
  found: Pick<FoundSettings, 'linearRegularizationOfRule' | 'popularityDamping'>,
): Pick<LinearSettings, 'regularization' | 'popularityDamping'> {
  const { linearRegularizationOfRule, popularityDamping } = found;
  return { regularization: linearRegularizationOfRule * linearRegularization(byUser), popularityDamping };
}

/** Scores of the users who are asked, which several shares are tried on. */
function keepEach({ heldOut }: HeldOut, scoresOf: ScoresOf): ScoresOf {
  const kept = new Map<number, Float32Array>();
  return (user) => {
    const known = kept.get(user);
    if (known) return known;
    // Kept: a server's scores are overwritten by its next.
    const scores = scoresOf(user).slice();
    // All users' scores at once would be more than the model.
    if (kept.size * scores.length < MOST_KEPT && heldOut[user]!.length > 0) kept.set(user, scores);
    return scores;
  };
}
