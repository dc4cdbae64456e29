import { describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { sampleWeights } from '../blend/bayesian-logistic';
import { beliefOfOne, priorBelief, RESHAPING } from '../blend/blend-belief';
import { beliefRatios } from './belief-ratios';
import { type JudgedList, judgeBelief } from './judge-belief';

const ofAll = priorBelief();
const listener = beliefOfOne(ofAll, []);
const draws = 20;

/** Lists of one track a draw, which is liked the likelier the more its draw counts text. */
function heardLists(count: number, seed: string): JudgedList[] {
  const rng = createRng(seed);
  return Array.from({ length: count }, () => {
    const vectors = Array.from({ length: draws }, () => sampleWeights(listener, rng, RESHAPING));
    const entries = vectors.map((vector, draw) => ({
      inDraws: 1 << draw,
      answer: { value: rng() < 0.5 + (vector[2]! - ofAll.mean[2]!) ? 1 : 0, weight: 1 },
    }));
    return { log: { ...listener, spread: RESHAPING, vectors }, madeBy: ofAll.mean, entries };
  });
}
const withText = (by: number) => ofAll.mean.map((value, place) => (place === 2 ? value + by : value));

describe('judgeBelief', () => {
  const lists = heardLists(60, 'lists');

  test('keeps the belief in use when the new one is clearly worse', () => {
    const { isRefused, estimate } = judgeBelief(lists, { present: ofAll.mean, candidate: withText(-0.2) });
    expect(isRefused).toBe(true);
    expect(estimate!.difference.high).toBeLessThan(0);
  });

  test('lets in what is better, and what cannot be told apart', () => {
    for (const by of [0.2, 0, -0.001])
      expect(judgeBelief(lists, { present: ofAll.mean, candidate: withText(by) }).isRefused).toBe(false);
  });

  test('says nothing against a new one from few answers, nor against one far from all that was drawn', () => {
    const few = judgeBelief(heardLists(4, 'few'), { present: ofAll.mean, candidate: withText(-0.2) });
    expect(few).toMatchObject({ isRefused: false, estimate: { verdict: 'too-little' } });
    const far = judgeBelief(lists, { present: ofAll.mean, candidate: withText(-3) });
    expect(far).toMatchObject({ isRefused: false, estimate: { verdict: 'too-far' } });
    expect(judgeBelief([], { present: ofAll.mean, candidate: withText(-3) })).toEqual({
      isRefused: false,
      estimate: null,
    });
  });

  test('compares with the belief in use, not with the one a list was made by', () => {
    const present = withText(-0.2);
    expect(judgeBelief(lists, { present, candidate: present }).estimate!.difference.mean).toBeCloseTo(0, 12);
    expect(judgeBelief(lists, { present, candidate: ofAll.mean }).estimate!.verdict).toBe('better');
  });
});

test('ratios of another belief are those of the Gaussian a listener’s own becomes', () => {
  const [list] = heardLists(1, 'one');
  const shift = [0.4, 0.1, -0.1, 0.05, 0.2, -0.1];
  const other = beliefOfOne({ ...ofAll, mean: ofAll.mean.map((value, k) => value + shift[k]!) }, []);
  const density = (x: readonly number[], mean: readonly number[]) =>
    -x.reduce((sum, value, k) => {
      // The bias is left out.
      return k === 0
        ? sum
        : sum + ((value - mean[k]!) ** 2 * listener.precision[k]![k]!) / RESHAPING ** 2 / 2;
    }, 0);
  const ratios = beliefRatios(list!.log, shift);
  list!.log.vectors.forEach((x, k) => {
    expect(Math.log(ratios[k]!)).toBeCloseTo(density(x, other.mean) - density(x, listener.mean), 6);
  });
});
