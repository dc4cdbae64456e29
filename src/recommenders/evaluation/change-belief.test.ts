import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { sampleWeights, type WeightBelief } from '../blend/bayesian-logistic';
import { priorBelief } from '../blend/blend-belief';
import { changeBelief } from './change-belief';
import { drawRatios } from './draw-ratios';

/** Signals that hang together with each other and with the rest. */
const belief: WeightBelief = {
  mean: [-3, 0.6, 0.4, 0.5, 3, -0.8],
  precision: priorBelief().precision.map((row, i) => row.map((value, j) => (i === j ? value + 2 : 0.6))),
};
const factor = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);

describe('changeBelief', () => {
  test('draws as drawRatios says: the ratio of the whole densities is that of the signals', () => {
    fc.assert(
      fc.property(
        fc.record({ collaborative: factor, text: factor, audio: factor }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.integer(),
        (signals, boldness, seed) => {
          const rng = createRng(String(seed));
          const vectors = [sampleWeights(belief, rng, 0.5), sampleWeights(belief, rng, 0.5)];
          const changed = { signals, boldness };
          const ratios = drawRatios({ ...belief, spread: 0.5, vectors }, changed).map(Math.log);
          const other = changeBelief(belief, changed);
          const whole = vectors.map(
            (x) => (distance(x, belief) - distance(x, other)) / (2 * 0.5 ** 2) - 3 * Math.log(boldness),
          );
          whole.forEach((ratio, k) => void expect(ratio).toBeCloseTo(ratios[k]!, 5));
        },
      ),
    );
  });

  test('leaves a blend that is not changed as it is', () => {
    const same = changeBelief(belief, { signals: { collaborative: 1, text: 1, audio: 1 }, boldness: 1 });
    same.mean.forEach((value, place) => void expect(value).toBeCloseTo(belief.mean[place]!, 9));
    same.precision
      .flat()
      .forEach((value, k) => void expect(value).toBeCloseTo(belief.precision.flat()[k]!, 7));
  });
});

function distance(x: readonly number[], { mean, precision }: WeightBelief): number {
  const off = x.map((value, place) => value - mean[place]!);
  return off.reduce(
    (sum, a, i) => sum + a * off.reduce((inner, b, j) => inner + precision[i]![j]! * b, 0),
    0,
  );
}
