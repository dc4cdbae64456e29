import { inverse, Matrix } from 'ml-matrix';
import type { WeightBelief } from '../blend/bayesian-logistic';
import { SIGNAL_PLACES } from '../blend/draw-log';
import { type ChangedBlend, changedMean } from './draw-ratios';

/**
 * The belief from which a changed blend draws: exactly the one whose lists `drawRatios` estimates. The signals' weights
 * get another mean and another spread; bias, nearness and distaste follow them as the belief has it, so that their
 * conditional distribution stays what it was.
 */
export function changeBelief(belief: WeightBelief, changed: ChangedBlend): WeightBelief {
  const { collaborative, text, audio } = changed.signals;
  // The same to the last digit, so that nothing moves where nothing was changed.
  if (changed.boldness === 1 && collaborative === text && text === audio) return belief;
  const places = belief.mean.map((_, place) => place);
  const rest = places.filter((place) => !SIGNAL_PLACES.includes(place));
  const signals = [...SIGNAL_PLACES];
  const covariance = inverse(new Matrix(belief.precision));
  const ofSignals = covariance.selection(signals, signals);
  /** How the others follow the signals. */
  const follow = covariance.selection(rest, signals).mmul(inverse(ofSignals));
  const mean = signals.map((place) => belief.mean[place]!);
  const shift = changedMean(mean, changed.signals).map((wanted, k) => wanted - mean[k]!);
  const restShift = follow.mmul(Matrix.columnVector(shift)).to1DArray();

  const narrowed = ofSignals.clone().mul(changed.boldness ** 2);
  const between = follow.mmul(narrowed);
  const conditional = covariance
    .selection(rest, rest)
    .sub(follow.mmul(covariance.selection(signals, rest)))
    .add(between.mmul(follow.transpose()));
  const whole = Matrix.zeros(places.length, places.length);
  signals.forEach((row, i) => {
    signals.forEach((column, j) => void whole.set(row, column, narrowed.get(i, j)));
    rest.forEach((column, j) => {
      whole.set(row, column, between.get(j, i));
      whole.set(column, row, between.get(j, i));
    });
  });
  rest.forEach((row, i) => {
    rest.forEach((column, j) => void whole.set(row, column, conditional.get(i, j)));
  });
  return {
    mean: belief.mean.map(
      (value, place) =>
        value +
        (SIGNAL_PLACES.includes(place)
          ? shift[SIGNAL_PLACES.indexOf(place)]!
          : restShift[rest.indexOf(place)]!),
    ),
    precision: inverse(whole).to2DArray(),
  };
}
