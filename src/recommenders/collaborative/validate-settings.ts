import { createRng } from '@/domain/rng';
import { blendScores } from './blend-scores';
import {
  alsSettingsFor,
  type FoundFactorSettings,
  type FoundLinearSettings,
  type FoundSettings,
  linearSettingsFor,
} from './found-settings';
import { type HeldOut, holdOut } from './hold-out';
import { createFactorServer } from './kernels/factor-server';
import type { Team } from './kernels/team';
import { trainLinearModel } from './linear-model';
import { linearScores } from './linear-scores';
import { observationsOf } from './observations-of';
import { popularityScores } from './popularity-scores';
import type { SparseRows } from './sparse-rows';
import { trainAls } from './train-als';
import {
  isBetter,
  isClearlyBetter,
  type Validation,
  type ValidationMetrics,
  validate,
} from './validate-recommender';

export interface ValidationOptions {
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
  signal?: AbortSignal;
}

/** Scores of all items for one user of the training. */
export type ScoresOf = (user: number) => Float32Array;

/** A share of the linear model, and the quality of the lists it makes. */
export interface SharedQuality extends Validation {
  linearShare: number;
}

const MOST_USERS = 1000;
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** What served best on the data sets of the docs; others have to be clearly better. */
const USUAL_SHARE = 0.4;
/** Numbers kept of scores that several shares are tried on. */
const MOST_KEPT = 5e7;

/**
 * Tries settings on a validation split: a training of both models on nearly all data.
 * @returns the share of the linear model that serves best with them, and its metrics beside popularity's; null where no
 *   user has enough to be asked
 */
export async function validateSettings(
  byUser: SparseRows,
  settings: FoundSettings,
  options: ValidationOptions,
): Promise<{
  linearShare: number;
  metrics: ValidationMetrics;
  popularity: ValidationMetrics;
  users: number;
} | null> {
  const held = heldOutFor(byUser, options);
  if (held.users === 0) return null;
  const shared = chooseShare(
    held,
    await trainedFactorScores(held, options, settings),
    await trainedLinearScores(held, options, settings),
  );
  const { linearShare, metrics } = shared;
  return { linearShare, metrics, popularity: validatePopularity(held), users: held.users };
}

/** The split that these options ask about. */
export function heldOutFor(
  byUser: SparseRows,
  { artistRow, seed, users = MOST_USERS }: ValidationOptions,
): HeldOut {
  const groupOf = (item: number) => (artistRow && artistRow[item]! >= 0 ? artistRow[item]! : item);
  return holdOut(byUser, groupOf, users, createRng(`${seed}/held-out`));
}

/** What everybody's favourites reach. */
export function validatePopularity(held: HeldOut): ValidationMetrics {
  const counts = popularityScores(held.train);
  return validate(held, () => counts).metrics;
}

/** The share of the linear model with the best lists: the usual one unless another is clearly better, or it does not help at all. */
export function chooseShare(held: HeldOut, factorsOf: ScoresOf, linearOf: ScoresOf): SharedQuality {
  const shares = SHARES.map((linearShare) => ({
    linearShare,
    ...validate(held, (user) => blendScores(factorsOf(user), linearOf(user), linearShare)),
  }));
  const usual = shares.find(({ linearShare }) => linearShare === USUAL_SHARE)!;
  const top = shares.reduce((best, next) => (isClearlyBetter(next, best) ? next : best), usual);
  // A linear model has to be worth its memory.
  const without = shares.find(({ linearShare }) => linearShare === 0)!;
  return isBetter(top, without) ? top : without;
}

/** Scores by factors trained with these settings on what was not held out. */
export async function trainedFactorScores(
  held: HeldOut,
  options: ValidationOptions,
  settings: FoundFactorSettings,
): Promise<ScoresOf> {
  const { team, module, seed, factors, iterations, signal } = options;
  const { train } = held;
  const model = await trainAls(train, {
    team,
    rng: createRng(`${seed}/factors`),
    settings: { factors, ...(iterations && { iterations }), ...alsSettingsFor(train, settings) },
    signal,
  });
  const server = await createFactorServer(module, model.itemFactors, model.settings);
  return keepEach(held, (user) => server.scores(server.foldIn(observationsOf(train, user))));
}

/** Scores by a linear model trained with these settings on what was not held out. */
export async function trainedLinearScores(
  held: HeldOut,
  { team, signal }: ValidationOptions,
  settings: FoundLinearSettings,
): Promise<ScoresOf> {
  const { train } = held;
  // There are users and items: somebody is asked.
  const model = (await trainLinearModel(train, team, linearSettingsFor(train, settings), signal))!;
  return keepEach(held, (user) => linearScores(model, observationsOf(train, user), user));
}

/** Keeps the scores of the users who are asked, for one share after the other. */
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
