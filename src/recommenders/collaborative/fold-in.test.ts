import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { anInteraction, dot, observationsOf, someSettings, twoTastes } from './als-examples';
import { createExplainer } from './explain-score';
import { createFoldIn } from './fold-in';
import { frequencyRidges } from './frequency-ridges';
import { plainSolver } from './plain-solver';
import { trainAls } from './train-als';

describe('createFoldIn', () => {
  it('gives a listener the factors that training would give them', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const start = trainAls(byUser, { rng: createRng(seed), settings });
        const foldIn = createFoldIn(start.itemFactors, start.settings);
        const solved = new Float32Array(byUser.rows * settings.factors);
        const solveRows = plainSolver(start.itemFactors, settings.factors, settings.unobservedWeight);
        solveRows(
          { observations: byUser, ridges: frequencyRidges(byUser, settings), solved },
          0,
          byUser.rows,
        );
        for (let user = 0; user < byUser.rows; user++) {
          const observations = observationsOf(byUser, user);
          expect(foldIn(observations)).toEqual(
            solved.slice(user * settings.factors, (user + 1) * settings.factors),
          );
        }
      }),
    );
  });

  it('moves a listener towards what they like and away from what they skip', () => {
    const { model } = twoTastes();
    const d = model.settings.factors;
    const foldIn = createFoldIn(model.itemFactors, model.settings);
    const liked = foldIn([{ item: 0, confidence: 2, target: 1 }]);
    const regretted = foldIn([
      { item: 0, confidence: 2, target: 1 },
      { item: 1, confidence: 3, target: 0 },
    ]);
    expect(dot(liked, 0, model.itemFactors, 1, d)).toBeGreaterThan(dot(liked, 0, model.itemFactors, 7, d));
    expect(dot(regretted, 0, model.itemFactors, 2, d)).toBeLessThan(dot(liked, 0, model.itemFactors, 2, d));
    expect(foldIn([])).toEqual(new Float32Array(d));
  });
});

describe('createExplainer', () => {
  it('splits the score of any item into what each observation gave', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const { itemFactors, items } = trainAls(byUser, { rng: createRng(seed), settings });
        const foldIn = createFoldIn(itemFactors, settings);
        const explain = createExplainer(itemFactors, settings);
        for (let user = 0; user < byUser.rows; user++) {
          const observations = observationsOf(byUser, user);
          if (observations.length === 0) continue;
          const factors = foldIn(observations);
          explain(observations, [...Array(items).keys()]).forEach((contributions, item) => {
            const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
            expect(sum).toBeCloseTo(dot(factors, 0, itemFactors, item, settings.factors), 4);
            expect(contributions).toEqual([...contributions].sort((a, b) => b.contribution - a.contribution));
          });
        }
      }),
    );
  });

  it('names the item of the same taste', () => {
    const { model } = twoTastes();
    const explain = createExplainer(model.itemFactors, model.settings);
    const liked = [
      { item: 6, confidence: 1, target: 1 },
      { item: 1, confidence: 1, target: 1 },
    ];
    expect(explain(liked, [0])[0]![0]!.item).toBe(1);
    expect(explain(liked, [8])[0]![0]!.item).toBe(6);
  });
});
