import { inverse, Matrix } from 'ml-matrix';
import { SIGNALS, type Signal } from '../blend/candidate';
import { type DrawLog, SIGNAL_PLACES } from '../blend/draw-log';

/** A blend that differs from the one whose lists were heard. */
export interface ChangedBlend {
  /** What each listener's weights are multiplied by, 0 .. 1; their sum stays, as with the listener's own sliders. */
  signals: Record<Signal, number>;
  /** How far it ventures from the likeliest weights, as a part of how far the present one does; above 0, at most 1. */
  boldness: number;
}

/**
 * How much likelier each of a list's draws would have been under a changed blend: the ratio of the two Gaussians'
 * densities. Only the signals' weights change; bias and distaste follow them as the belief has it, so that their
 * conditional densities cancel and the ratio is that of the signals alone, which varies least.
 *
 * @returns one a draw; over draws of the present blend their expectation is 1
 * @throws RangeError when the changed blend is wider than the present one: its ratios could have no variance
 */
export function drawRatios(log: DrawLog, changed: ChangedBlend): number[] {
  const { boldness } = changed;
  if (!(boldness > 0 && boldness <= 1)) throw new RangeError(`boldness must be in 0..1, not ${boldness}`);
  const mean = SIGNAL_PLACES.map((place) => log.mean[place]!);
  const wanted = changedMean(mean, changed.signals);
  const covariance = inverse(new Matrix(log.precision))
    .selection([...SIGNAL_PLACES], [...SIGNAL_PLACES])
    .mul(log.spread ** 2);
  const precision = inverse(covariance).to2DArray();
  return log.vectors.map((vector) => {
    const drawn = SIGNAL_PLACES.map((place) => vector[place]!);
    const now = distance(drawn, mean, precision);
    const then = distance(drawn, wanted, precision) / boldness ** 2;
    return Math.exp((now - then) / 2 - mean.length * Math.log(boldness));
  });
}

/** Weights multiplied, and scaled to their sum before. All multiplied by 0 is all alike. */
export function changedMean(mean: readonly number[], factors: Record<Signal, number>): number[] {
  const positive = mean.map((weight) => Math.max(0, weight));
  const own = positive.map((weight, k) => weight * factors[SIGNALS[k]!]);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const scale = sum(own) > 0 ? sum(positive) / sum(own) : 0;
  // What is below zero is not steered: it counts as the least there is.
  return mean.map((weight, k) => (scale > 0 ? own[k]! * scale + weight - positive[k]! : weight));
}

/** Squared Mahalanobis distance. */
export function distance(
  x: readonly number[],
  mean: readonly number[],
  precision: readonly number[][],
): number {
  const off = x.map((value, i) => value - mean[i]!);
  let sum = 0;
  for (let i = 0; i < off.length; i++)
    for (let j = 0; j < off.length; j++) sum += off[i]! * precision[i]![j]! * off[j]!;
  return sum;
}
