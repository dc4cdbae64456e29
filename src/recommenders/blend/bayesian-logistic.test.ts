import fc from 'fast-check';
import { inverse, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import {
  logOdds,
  type Observation,
  probabilityOf,
  sampleWeights,
  updateBelief,
  type WeightBelief,
} from './bayesian-logistic';

const d = 3;
const prior: WeightBelief = { mean: [-1, 0.5, 0], precision: Matrix.diag([1, 4, 2]).to2DArray() };
const someObservations = fc.array(
  fc.record({
    features: fc.tuple(
      fc.constant(1),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
    ),
    outcome: fc.constantFrom(0, 0.3, 1),
    weight: fc.constantFrom(0, 0.5, 1, 2),
  }),
  { maxLength: 40 },
);

/** Plain gradient descent on the same objective, for as long as it takes. */
function byGradientDescent(observations: readonly Observation[]): number[] {
  const mean = [...prior.mean];
  for (let step = 0; step < 20_000; step++) {
    const gradient = mean.map((value, i) => prior.precision[i]![i]! * (value - prior.mean[i]!));
    for (const { features, outcome, weight } of observations) {
      const off = weight * (probabilityOf(logOdds(mean, features)) - outcome);
      for (let i = 0; i < d; i++) gradient[i]! += off * features[i]!;
    }
    for (let i = 0; i < d; i++) mean[i]! -= 0.005 * gradient[i]!;
  }
  return mean;
}

describe('updateBelief', () => {
  it('finds what plain gradient descent finds', () => {
    fc.assert(
      fc.property(someObservations, (observations) => {
        const { mean } = updateBelief(prior, observations);
        byGradientDescent(observations).forEach((value, i) => {
          expect(mean[i]!).toBeCloseTo(value, 3);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('is the prior without observations, and surer with each', () => {
    expect(updateBelief(prior, [])).toEqual(prior);
    fc.assert(
      fc.property(someObservations, (observations) => {
        const { precision } = updateBelief(prior, observations);
        for (let i = 0; i < d; i++) expect(precision[i]![i]!).toBeGreaterThanOrEqual(prior.precision[i]![i]!);
      }),
    );
  });

  it('takes step by step what it takes at once, nearly', () => {
    const rng = createRng('in steps');
    const observations = Array.from({ length: 200 }, () => {
      const features = [1, normal(rng), normal(rng)];
      return {
        features,
        outcome: rng() < probabilityOf(logOdds([-0.5, 1, -1], features)) ? 1 : 0,
        weight: 1,
      };
    });
    const atOnce = updateBelief(prior, observations);
    let inSteps = prior;
    for (let k = 0; k < 200; k += 20) inSteps = updateBelief(inSteps, observations.slice(k, k + 20));
    inSteps.mean.forEach((value, i) => {
      expect(Math.abs(value - atOnce.mean[i]!)).toBeLessThan(0.1);
      expect(Math.abs(value - [-0.5, 1, -1][i]!)).toBeLessThan(0.4);
    });
  });

  it('stays finite where outcomes are separable', () => {
    const observations = Array.from({ length: 500 }, (_, k) => ({
      features: [1, k % 2 ? 100 : -100, 0],
      outcome: k % 2,
      weight: 1,
    }));
    expect(updateBelief(prior, observations).mean.every(Number.isFinite)).toBe(true);
  });

  it.each([
    [{ features: [1], outcome: 1, weight: 1 }, 'features'],
    [{ features: [1, Number.NaN, 0], outcome: 1, weight: 1 }, 'features'],
    [{ features: [1, 0, 0], outcome: 2, weight: 1 }, 'outcome'],
    [{ features: [1, 0, 0], outcome: 1, weight: -1 }, 'weight'],
  ])('refuses %j by name', (observation, field) => {
    expect(() => updateBelief(prior, [observation])).toThrow(field);
  });
});

describe('sampleWeights', () => {
  it('draws with the mean and the covariance of the belief', () => {
    const belief: WeightBelief = {
      mean: [1, -2],
      precision: [
        [2, 0.8],
        [0.8, 1],
      ],
    };
    const rng = createRng('draws');
    const draws = Array.from({ length: 20_000 }, () => sampleWeights(belief, rng));
    const mean = [0, 1].map((i) => draws.reduce((sum, draw) => sum + draw[i]!, 0) / draws.length);
    const covariance = inverse(new Matrix(belief.precision)).to2DArray();
    for (const i of [0, 1]) {
      expect(mean[i]!).toBeCloseTo(belief.mean[i]!, 1);
      for (const j of [0, 1]) {
        const found =
          draws.reduce((sum, draw) => sum + (draw[i]! - mean[i]!) * (draw[j]! - mean[j]!), 0) / draws.length;
        expect(Math.abs(found - covariance[i]![j]!)).toBeLessThan(0.05);
      }
    }
  });
});
