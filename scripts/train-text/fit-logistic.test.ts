import { expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { type Examples, fitLogistic } from './fit-logistic';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function draw(truth: readonly number[], count: number): Examples {
  const rng = createRng(3);
  const features = Array.from({ length: count }, () =>
    Float64Array.from(truth, (_, place) => (place === truth.length - 1 ? 1 : (rng() * (place + 1)) / 2)),
  );
  const margin = (row: Float64Array) => row.reduce((sum, value, place) => sum + value * truth[place]!, 0);
  return { features, labels: features.map((row) => rng() < sigmoid(margin(row))) };
}

/** What the weights are to make least. */
function lossOf({ features, labels }: Examples, weights: readonly number[]): number {
  return features.reduce((sum, row, example) => {
    const z = row.reduce((total, value, place) => total + value * weights[place]!, 0);
    return sum + Math.log1p(Math.exp(z)) - (labels[example] ? z : 0);
  }, 0);
}

it('finds the weights that examples were drawn with', () => {
  const truth = [2, 1, -1];
  const weights = fitLogistic(draw(truth, 40_000), { l2: 0.01, notNegative: 0 });
  weights.forEach((weight, place) => {
    expect(Math.abs(weight - truth[place]!)).toBeLessThan(0.15);
  });
});

it('keeps weights at 0 that would be negative, and is at the least loss there', () => {
  const examples = draw([2, -1.5, 1, -0.5], 3_000);
  const weights = fitLogistic(examples, { l2: 0, notNegative: 3 });
  expect(weights[1]).toBe(0);
  const least = lossOf(examples, weights);
  for (let place = 0; place < weights.length; place++) {
    for (const step of [-0.01, 0.01]) {
      const other = weights.map((weight, at) => (at === place ? weight + step : weight));
      if (place < 3 && other[place]! < 0) continue;
      expect(lossOf(examples, other)).toBeGreaterThanOrEqual(least - 1e-6);
    }
  }
});
