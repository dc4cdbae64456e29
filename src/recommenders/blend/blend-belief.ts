import type { Rng } from '@/domain/rng';
import { type Observation, sampleWeights, updateBelief, type WeightBelief } from './bayesian-logistic';
import { type BlendFeatures, SIGNALS, type Signal } from './candidate';

/** Raise it when features or their meaning change: what was learned before is then no use. */
export const BLEND_VERSION = '2';

/** Weights of the odds of a like. */
export interface BlendWeights {
  bias: number;
  signals: Record<Signal, number>;
  nearness: number;
  distaste: number;
}

/** Something that was on a list, and what the listener did with it. */
export interface BlendOutcome {
  features: BlendFeatures;
  /** 0 .. 1, see `outcomeValue`. */
  value: number;
  weight: number;
  /** Days since. */
  ageDays: number;
}

/**
 * The three signals count alike, and that they agree on what is near counts most: half of what comes to a list is liked, and
 * hardly anything of what is far by all.
 */
export const FIRST_GUESS: BlendWeights = {
  bias: -3,
  signals: { collaborative: 0.5, text: 0.5, audio: 0.5 },
  nearness: 3,
  distaste: -0.8,
};
/** How far from the first guess the truth may lie for all listeners, and for one from that of all. */
const SPREAD_OF_ALL = { bias: 1, signal: 0.5, nearness: 1, distaste: 0.5 };
const SPREAD_OF_ONE = { bias: 0.7, signal: 0.5, nearness: 0.5, distaste: 0.35 };
/** Tastes change, and so does what tells them: an outcome counts half after so many days. */
const HALF_LIFE_DAYS = 60;

/** What is believed of the weights before anybody has heard a list. */
export const priorBelief = (): WeightBelief => ({
  mean: vectorOf(FIRST_GUESS),
  precision: diagonal(precisions(SPREAD_OF_ALL)),
});

/** The first guess, as if nothing could move it: what is drawn from it is equal weights. */
export const certainBelief = (): WeightBelief => ({
  mean: vectorOf(FIRST_GUESS),
  precision: diagonal(vectorOf(FIRST_GUESS).map(() => 1e8)),
});

/** What all listeners' outcomes say of the weights. */
export function beliefOfAll(outcomes: readonly BlendOutcome[]): WeightBelief {
  return updateBelief(priorBelief(), outcomes.map(observationOf));
}

/**
 * What one listener's outcomes say of theirs, with the weights of all as what is expected: of a newcomer nothing else is
 * known, and with every outcome it matters less.
 */
export function beliefOfOne(all: WeightBelief, outcomes: readonly BlendOutcome[]): WeightBelief {
  const prior = { mean: all.mean, precision: diagonal(precisions(SPREAD_OF_ONE)) };
  return updateBelief(prior, outcomes.map(observationOf));
}

/** The likeliest weights. */
export const meanWeights = (belief: WeightBelief): BlendWeights => weightsOf(belief.mean);

/** Half of the spread that is believed: a list is heard for a week, and a bold one is a week lost. */
export const RESHAPING = 0.5;

/** Weights drawn about as they are believed: what is unsure is tried now and then (Thompson sampling). */
export const drawWeights = (belief: WeightBelief, rng: Rng): BlendWeights =>
  weightsOf(drawVector(belief, rng));

/** The same before bounds: what its chances are is known. */
export const drawVector = (belief: WeightBelief, rng: Rng): number[] => sampleWeights(belief, rng, RESHAPING);

function observationOf({ features, value, weight, ageDays }: BlendOutcome): Observation {
  return {
    features: [1, ...SIGNALS.map((signal) => features.ranks[signal]), features.nearness, features.distaste],
    outcome: value,
    weight: weight * 0.5 ** (ageDays / HALF_LIFE_DAYS),
  };
}

function vectorOf({ bias, signals, nearness, distaste }: BlendWeights): number[] {
  return [bias, ...SIGNALS.map((signal) => signals[signal]), nearness, distaste];
}

/** A tenth of the first guess: a signal that is never tried has no chance to show that it has become better. */
const LEAST_WEIGHT = 0.05;

/** A weight below zero would say that a recommender's praise speaks against a track: none is let go so far. */
export function weightsOf([
  bias,
  collaborative,
  text,
  audio,
  nearness,
  distaste,
]: readonly number[]): BlendWeights {
  return {
    bias: bias!,
    signals: {
      collaborative: Math.max(LEAST_WEIGHT, collaborative!),
      text: Math.max(LEAST_WEIGHT, text!),
      audio: Math.max(LEAST_WEIGHT, audio!),
    },
    nearness: Math.max(LEAST_WEIGHT, nearness!),
    distaste: Math.min(0, distaste!),
  };
}

const precisions = ({ bias, signal, nearness, distaste }: typeof SPREAD_OF_ALL): number[] =>
  [bias, ...SIGNALS.map(() => signal), nearness, distaste].map((spread) => spread ** -2);

/** How firmly a listener's belief starts at that of all. */
export const PRECISION_OF_ONE: readonly number[] = precisions(SPREAD_OF_ONE);

const diagonal = (values: readonly number[]): number[][] =>
  values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));
