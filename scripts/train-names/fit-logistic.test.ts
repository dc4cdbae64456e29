import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from './fit-logistic';

const FEATURES = 4;

const example = fc.record({
  features: fc.subarray([0, 1, 2, 3]),
  label: fc.boolean(),
  weight: fc.constantFrom(0.5, 1),
});

function gradient(examples: readonly Example[], weights: Float64Array, l2: number, feature: number): number {
  return examples.reduce((sum, { features, label, weight }) => {
    if (!features.includes(feature)) return sum;
    const margin = features.reduce((total, other) => total + weights[other]!, 0);
    return sum + weight * (1 / (1 + Math.exp(-margin)) - Number(label));
  }, l2 * weights[feature]!);
}

describe('fitLogistic', () => {
  it('ends where the loss has no slope', () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 30 }), (examples) => {
        const weights = fitLogistic(examples, FEATURES, { l2: 1, tolerance: 1e-8 });
        for (let feature = 0; feature < FEATURES; feature++) {
          expect(Math.abs(gradient(examples, weights, 1, feature))).toBeLessThan(1e-5);
        }
      }),
    );
  });

  it('leaves a feature nobody has at nothing', () => {
    expect(fitLogistic([{ features: [0], label: true, weight: 1 }], 2, { l2: 1 })[1]).toBe(0);
  });
});
