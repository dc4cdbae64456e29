import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '@/domain/rng';
import { probabilityOf } from './bayesian-logistic';
import {
  type BlendOutcome,
  type BlendWeights,
  beliefOfAll,
  beliefOfOne,
  drawWeights,
  FIRST_GUESS,
  meanWeights,
  priorBelief,
} from './blend-belief';
import { SIGNALS } from './candidate';
import { outcomeValue } from './outcome-value';

/** Answers of somebody to whom signals are worth what they are. */
function answers(weights: BlendWeights, count: number, rng: Rng, ageDays = 0): BlendOutcome[] {
  return Array.from({ length: count }, () => {
    const ranks = { collaborative: rng(), text: rng(), audio: rng() };
    const nearness = rng();
    const distaste = rng() < 0.2 ? rng() : 0;
    const relevance = SIGNALS.reduce((sum, signal) => sum + weights.signals[signal] * ranks[signal], 0);
    const odds = weights.bias + relevance + weights.nearness * nearness + weights.distaste * distaste;
    const value = rng() < probabilityOf(odds) ? 1 : 0;
    return { features: { ranks, nearness, distaste }, value, weight: 1, ageDays };
  });
}

const onlySound: BlendWeights = {
  bias: -3,
  signals: { collaborative: 0.2, text: 0.2, audio: 5 },
  nearness: 0.5,
  distaste: -2,
};

describe('what is believed of the blend', () => {
  it('is the first guess before anybody has answered', () => {
    expect(meanWeights(beliefOfAll([]))).toEqual(FIRST_GUESS);
    expect(meanWeights(beliefOfOne(priorBelief(), []))).toEqual(FIRST_GUESS);
  });

  it('comes to what answers are made of', () => {
    const { signals } = meanWeights(beliefOfAll(answers(onlySound, 8000, createRng('all'))));
    expect(Math.abs(signals.audio - 5)).toBeLessThan(0.5);
    expect(signals.text).toBeLessThan(0.6);
    expect(signals.collaborative).toBeLessThan(0.6);
  });

  it('of one listener begins with that of all, and leaves it with answers of their own', () => {
    const all = beliefOfAll(answers(FIRST_GUESS, 6000, createRng('all')));
    const audioShare = (count: number) => {
      const { signals } = meanWeights(beliefOfOne(all, answers(onlySound, count, createRng('one'))));
      return signals.audio / (signals.audio + signals.text + signals.collaborative);
    };
    expect(audioShare(0)).toBeCloseTo(1 / 3, 1);
    expect(audioShare(60)).toBeGreaterThan(audioShare(0) + 0.05);
    expect(audioShare(600)).toBeGreaterThan(0.7);
  });

  it('forgets what was long ago', () => {
    const then = answers(onlySound, 500, createRng('then'), 600);
    const now = answers(
      { ...onlySound, signals: { collaborative: 5, text: 0.2, audio: 0.2 } },
      500,
      createRng('now'),
    );
    const { signals } = meanWeights(beliefOfAll([...then, ...now]));
    expect(signals.collaborative).toBeGreaterThan(3 * signals.audio);
  });

  it('is tried where it is unsure, and no recommender is silenced', () => {
    const spread = (count: number) => {
      const belief = beliefOfOne(priorBelief(), answers(FIRST_GUESS, count, createRng('spread')));
      const rng = createRng('draws');
      const draws = Array.from({ length: 300 }, () => drawWeights(belief, rng).signals.text);
      expect(Math.min(...draws)).toBeGreaterThan(0);
      const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
      return Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length);
    };
    expect(spread(300)).toBeLessThan(0.85 * spread(0));
  });
});

describe('outcomeValue', () => {
  it('takes a word before what was played, and silence for nothing', () => {
    expect(outcomeValue({ outcome: 'skip', feedback: 'like' })).toMatchObject({ value: 1 });
    expect(outcomeValue({ outcome: 'complete', feedback: 'dislike' })).toMatchObject({ value: 0 });
    expect(outcomeValue({ outcome: null, feedback: null })).toBeNull();
    const late = outcomeValue({ outcome: 'partial', feedback: null })!;
    const early = outcomeValue({ outcome: 'skip', feedback: null })!;
    expect(late.value).toBe(0);
    expect(late.weight).toBeLessThan(early.weight);
  });
});
