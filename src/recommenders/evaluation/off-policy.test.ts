import {
  certain,
  drawCandidates,
  drawLists,
  likeOf,
  likeUnder,
  noHistory,
  someBelief,
} from '@tests/factories/drawn-lists';
import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { drawVector, meanWeights, priorBelief, RESHAPING, weightsOf } from '../blend/blend-belief';
import { SIGNALS } from '../blend/candidate';
import { countDraws, SIGNAL_PLACES } from '../blend/draw-log';
import { proposeSlate } from '../blend/propose-slate';
import { type ChangedBlend, drawRatios } from './draw-ratios';
import { entryWeight, estimateOffPolicy, type HeardList } from './off-policy';

const asNow: ChangedBlend = { signals: { collaborative: 1, text: 1, audio: 1 }, boldness: 1 };
const lessText: ChangedBlend = { signals: { collaborative: 1, text: 0.7, audio: 1 }, boldness: 1 };
const calmer: ChangedBlend = { ...asNow, boldness: 0.7 };
const heard = (lists: ReturnType<typeof drawLists>, changed: ChangedBlend): HeardList[] =>
  lists.map(({ slate }) => ({
    ratios: drawRatios(slate.draws, changed),
    entries: slate.picks.map(({ inDraws, features }) => ({
      inDraws,
      answer: { value: likeOf(features.ranks), weight: 1 },
    })),
  }));

describe('estimateOffPolicy', () => {
  it('says of the present blend what was logged, with every weight 1', () => {
    const lists = heard(drawLists(someBelief, 12, 'same'), asNow);
    for (const { ratios } of lists) for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 9);
    const result = estimateOffPolicy(lists)!;
    expect(result.estimate.mean).toBeCloseTo(result.logged, 12);
    expect(result.difference).toMatchObject({ mean: 0 });
    expect(result.effectiveLists).toBeCloseTo(12, 6);
    expect(result.verdict).toBe('no-difference');
  });

  it.each([
    ['other weights', lessText],
    ['less exploration', calmer],
  ])('finds the truth about %s that only lists of them could tell', (_name, changed) => {
    const lists = drawLists(someBelief, 150, 'worlds');
    const result = estimateOffPolicy(heard(lists, changed), { clip: Number.POSITIVE_INFINITY })!;
    const wanted = likeUnder(someBelief, changed, lists, createRng('truth'));
    // The reach is of 95 %: one and a half of it leaves room for the truth's own chance.
    const reach = result.estimate.high - result.estimate.mean;
    expect(Math.abs(result.estimate.mean - wanted)).toBeLessThan(1.5 * reach);
    expect(result.meanWeight).toBeCloseTo(1, 1);
    const off = wanted - result.logged;
    if (changed === lessText) {
      expect(off).toBeGreaterThan(0.005);
      expect(result.verdict).toBe('better');
      expect(result.difference.mean / off).toBeGreaterThan(0.6);
      expect(result.difference.mean / off).toBeLessThan(1.4);
    }
  });

  it('is unbiased before it is normalised, over many small worlds', () => {
    const totals = Array.from({ length: 30 }, (_, k) => {
      const lists = drawLists(someBelief, 6, `small ${k}`);
      const sums = heard(lists, lessText).map(({ ratios, entries }) =>
        entries.reduce((sum, { inDraws, answer }) => sum + entryWeight(ratios, inDraws) * answer!.value, 0),
      );
      const wanted = likeUnder(someBelief, lessText, lists, createRng(`truth ${k}`));
      return sums.reduce((sum, value) => sum + value, 0) / lists.length / 30 - wanted;
    });
    const mean = totals.reduce((sum, value) => sum + value, 0) / totals.length;
    const spread = Math.sqrt(totals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 29 / 30);
    expect(Math.abs(mean)).toBeLessThan(3 * spread);
  });

  it('gives no verdict on what was never tried, nor on few answers', () => {
    const lists = drawLists(someBelief, 60, 'far');
    const onlyText: ChangedBlend = { signals: { collaborative: 0, text: 1, audio: 0 }, boldness: 1 };
    const far = estimateOffPolicy(heard(lists, onlyText))!;
    expect(far.verdict).toBe('too-far');
    expect(far.effectiveLists).toBeLessThan(10);
    expect(estimateOffPolicy(heard(lists.slice(0, 3), lessText))!.verdict).toBe('too-little');
    expect(estimateOffPolicy([])).toBeNull();
    const unheard = lists.map(({ slate }) => ({
      ratios: drawRatios(slate.draws, lessText),
      entries: slate.picks.map(({ inDraws }) => ({ inDraws, answer: null })),
    }));
    expect(estimateOffPolicy(unheard)).toBeNull();
  });
});

describe('drawRatios', () => {
  it('are those of the two densities, and 1 on average', () => {
    const rng = createRng('ratios');
    const wide = {
      mean: someBelief.mean.map((_, place) => (SIGNAL_PLACES.includes(place) ? 1 : 0)),
      precision: someBelief.precision,
    };
    const vectors = Array.from({ length: 4000 }, () => drawVector(wide, rng));
    const log = { ...wide, spread: RESHAPING, vectors };
    for (const changed of [lessText, calmer]) {
      const ratios = drawRatios(log, changed);
      expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(1, 1);
    }
    const variance = RESHAPING ** 2 / 8;
    const density = (x: number, mean: number) => Math.exp(-((x - mean) ** 2) / (2 * variance));
    const scale = 3 / 2.7;
    const first = vectors[0]!;
    const wanted = [1, 0.7, 1].map((factor) => factor * scale);
    const ratio = SIGNAL_PLACES.reduce(
      (product, place, k) => (product * density(first[place]!, wanted[k]!)) / density(first[place]!, 1),
      1,
    );
    expect(drawRatios({ ...log, vectors: [first] }, lessText)[0]).toBeCloseTo(ratio, 9);
  });

  it('know where the signals stand in a vector', () => {
    const { mean } = priorBelief();
    SIGNALS.forEach((signal, k) => {
      const other = mean.map((value, place) => (place === SIGNAL_PLACES[k] ? value + 1 : value));
      const moved = weightsOf(other).signals[signal] - meanWeights(priorBelief()).signals[signal];
      expect(moved).toBeCloseTo(1, 9);
    });
  });

  it('refuse a blend that is wider than the one that was heard', () => {
    const log = { ...someBelief, spread: RESHAPING, vectors: [someBelief.mean] };
    expect(() => drawRatios(log, { ...asNow, boldness: 1.1 })).toThrow(RangeError);
    expect(() => drawRatios(log, { ...asNow, boldness: 0 })).toThrow(RangeError);
  });
});

it('proposeSlate marks the draws that list a track, its own first', () => {
  const rng = createRng('marks');
  const candidates = drawCandidates(() => normal(rng));
  const { picks, draws } = proposeSlate({ candidates, history: noHistory, belief: someBelief, rng });
  expect(draws.vectors).toHaveLength(20);
  for (const { inDraws, propensity } of picks) {
    expect(inDraws & 1).toBe(1);
    expect(countDraws(inDraws) / 20).toBeCloseTo(propensity, 12);
  }
  // What another draw would have listed is what that draw alone lists.
  draws.vectors.slice(0, 5).forEach((vector, draw) => {
    const alone = proposeSlate({ candidates, history: noHistory, belief: certain(vector), rng, draws: 1 });
    const listed = new Set(alone.picks.map(({ trackId }) => trackId));
    for (const { trackId, inDraws } of picks) expect((inDraws >> draw) & 1).toBe(listed.has(trackId) ? 1 : 0);
  });
});
