import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { FIRST_GUESS } from './blend-belief';
import { blendCandidates } from './blend-candidates';
import { calibrateByRank, standingByRank } from './calibrate-by-rank';
import { type Candidate, SIGNALS, type Signal } from './candidate';

const candidate = (signal: Signal, trackId: string, score: number): Candidate => ({
  trackId,
  artistId: `artist of ${trackId}`,
  albumId: null,
  signal,
  score,
  reasons: [{ signal, text: `${signal} likes ${trackId}` }],
});

const aCandidate = fc
  .record({
    signal: fc.constantFrom(...SIGNALS),
    trackId: fc.constantFrom(...'abcdefghijkl'),
    score: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ signal, trackId, score }) => candidate(signal, trackId, score));

const aSlider = fc.constantFrom(0, 0.25, 0.5, 1);
const someSliders = fc.record({ collaborative: aSlider, text: aSlider, audio: aSlider, adventure: aSlider });

describe('calibrateByRank', () => {
  it('is the share of scores below plus half of those equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (scores) => {
        const expected = scores.map(
          (score) =>
            (scores.filter((other) => other < score).length +
              scores.filter((other) => other === score).length / 2) /
            scores.length,
        );
        calibrateByRank(scores).forEach((value, k) => {
          expect(value).toBeCloseTo(expected[k]!, 12);
        });
      }),
    );
  });

  it('takes infinities in order and refuses NaN', () => {
    expect(
      calibrateByRank([Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]),
    ).toEqual([0.75, 0.375, 0.125, 0.75]);
    expect(() => calibrateByRank([Number.NaN])).toThrow(RangeError);
  });
});

describe('standingByRank', () => {
  it('keeps the order, in 0..1, and draws the top apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (scores) => {
        const standings = standingByRank(scores);
        for (const [i, a] of standings.entries()) {
          expect(a >= 0 && a <= 1).toBe(true);
          for (const [j, b] of standings.entries())
            expect(Math.sign(a - b)).toBe(Math.sign(scores[i]! - scores[j]!) || 0);
        }
      }),
    );
    const [first, tenth, hundredth, last] = [0, 9, 99, 299].map(
      (place) => standingByRank(Array.from({ length: 300 }, (_, k) => -k))[place]!,
    );
    expect(first! - tenth!).toBeGreaterThan(0.12);
    expect(tenth! - hundredth!).toBeGreaterThan(first! - tenth!);
    expect(last).toBeLessThan(0.01);
  });
});

describe('blendCandidates', () => {
  it('gives each track once, best first, with scores in 0..1 and shares that sum to 1', () => {
    fc.assert(
      fc.property(fc.array(aCandidate), someSliders, (candidates, sliders) => {
        const blended = blendCandidates(candidates, { sliders });
        expect(new Set(blended.map(({ trackId }) => trackId)).size).toBe(blended.length);
        blended.forEach(({ score, shares, reasons, trackId }, k) => {
          expect(score > 0 && score <= 1).toBe(true);
          if (k > 0) expect(score).toBeLessThanOrEqual(blended[k - 1]!.score);
          expect(shares.collaborative + shares.text + shares.audio).toBeCloseTo(1, 12);
          for (const signal of SIGNALS) {
            const proposed = candidates.some((one) => one.trackId === trackId && one.signal === signal);
            if (!proposed) expect(shares[signal]).toBe(0);
            expect(reasons.some((reason) => reason.signal === signal)).toBe(shares[signal] > 0);
          }
        });
      }),
    );
  });

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(aCandidate, { selector: ({ trackId, signal }) => trackId + signal }),
        someSliders,
        (candidates, sliders) => {
          const forward = blendCandidates(candidates, { sliders });
          const backward = blendCandidates([...candidates].reverse(), { sliders });
          expect(backward.map(({ trackId }) => trackId)).toEqual(forward.map(({ trackId }) => trackId));
        },
      ),
    );
  });

  it('puts a track that two signals agree on before one that tops a single list', () => {
    const blended = blendCandidates([
      candidate('text', 'loner', 9),
      candidate('text', 'agreed', 8),
      candidate('text', 'last', 1),
      candidate('audio', 'agreed', 0.9),
      candidate('audio', 'other', 0.1),
    ]);
    expect(blended.map(({ trackId }) => trackId)).toEqual(['agreed', 'loner', 'other', 'last']);
    expect(blended[0]!.shares.audio).toBeGreaterThan(0.55);
    expect(blended[0]!.shares.collaborative).toBe(0);
    expect(blended[0]!.reasons.map(({ signal }) => signal)).toEqual(['audio', 'text']);
  });

  it('spreads the weight of an absent signal over the present ones', () => {
    const onlyAudio = [candidate('audio', 'a', 2), candidate('audio', 'b', 1)];
    const agreed = SIGNALS.flatMap((signal) => [candidate(signal, 'a', 2), candidate(signal, 'b', 1)]);
    const score = blendCandidates(agreed)[0]!.score;
    expect(blendCandidates(onlyAudio)[0]!.score).toBeCloseTo(score, 12);
    const sliders = { ...DEFAULT_SLIDERS, audio: 0 };
    expect(blendCandidates(onlyAudio, { sliders })[0]!.score).toBeCloseTo(score, 12);
  });

  it('silences a signal whose slider is at 0', () => {
    const both = [candidate('audio', 'a', 2), candidate('text', 'b', 1)];
    const blended = blendCandidates(both, { sliders: { ...DEFAULT_SLIDERS, text: 0 } });
    expect(blended.map(({ trackId }) => trackId)).toEqual(['a']);
  });

  it('lets adventure raise the rare and the distant', () => {
    const four = ['a', 'b', 'c', 'd'].map((trackId, k) => candidate('audio', trackId, 4 - k));
    const popularity: Record<string, number> = { a: 100, b: 50, c: 3, d: 1 };
    const order = (adventure: number) =>
      blendCandidates(four, {
        sliders: { ...DEFAULT_SLIDERS, adventure },
        noveltyOf: (trackId) => ({ popularity: popularity[trackId], distance: 100 / popularity[trackId]! }),
      }).map(({ trackId }) => trackId);
    expect(order(0)).toEqual(['a', 'b', 'c', 'd']);
    const scores = (adventure: number) =>
      new Map(
        blendCandidates(four, {
          sliders: { ...DEFAULT_SLIDERS, adventure },
          noveltyOf: (id) => ({ popularity: popularity[id] }),
        }).map(({ trackId, score }) => [trackId, score] as const),
      );
    expect(scores(0.8).get('d')!).toBeGreaterThan(scores(0.2).get('d')!);
    expect(scores(0.8).get('a')!).toBeLessThan(scores(0.2).get('a')!);
    // Where nothing is known of novelty, adventure changes no order.
    expect(
      blendCandidates(four, { sliders: { ...DEFAULT_SLIDERS, adventure: 1 } }).map(({ trackId }) => trackId),
    ).toEqual(order(0));
  });

  it('puts what is near to what was turned down further back', () => {
    const two = [candidate('audio', 'a', 1), candidate('audio', 'b', 1)];
    const distasteOf = ({ trackId }: { trackId: string }) => (trackId === 'a' ? 1 : 0);
    const blended = blendCandidates(two, { distasteOf });
    expect(blended.map(({ trackId }) => trackId)).toEqual(['b', 'a']);
    expect(blended[1]!.features.distaste).toBe(1);
  });

  it('prefers what is near by all signals together, and shares it among those that make it so', () => {
    const pair = (trackId: string) => SIGNALS.map((signal) => candidate(signal, trackId, 1));
    const shares = { collaborative: 0, text: 0.25, audio: 0.75 };
    const nearnessOf = ({ trackId }: { trackId: string }) => ({ value: trackId === 'b' ? 2 : 1, shares });
    const blended = blendCandidates([...pair('a'), ...pair('b')], { nearnessOf });
    expect(blended.map(({ trackId }) => trackId)).toEqual(['b', 'a']);
    expect(blended[0]!.features.nearness).toBeGreaterThan(blended[1]!.features.nearness);
    expect(blended[0]!.shares.audio).toBeGreaterThan(blended[0]!.shares.text);
    expect(blended[0]!.shares.text).toBeGreaterThan(blended[0]!.shares.collaborative);
  });

  it('asks for nearness by what the sliders leave, and lets nothing in by nearness alone', () => {
    const asked: Record<Signal, number>[] = [];
    const nearnessOf = (_: unknown, signals: Record<Signal, number>) => {
      asked.push(signals);
      return { value: 1, shares: { collaborative: 0, text: 0, audio: 1 } };
    };
    const all = SIGNALS.map((signal) => candidate(signal, signal, 1));
    const sliders = { ...DEFAULT_SLIDERS, text: 0, audio: 0.5 };
    const say = { collaborative: 2, text: 1, audio: 1 };
    const blended = blendCandidates(all, { sliders, say, nearnessOf });
    expect(blended.map(({ trackId }) => trackId).sort()).toEqual(['audio', 'collaborative']);
    expect(asked[0]).toEqual({ collaborative: DEFAULT_SLIDERS.collaborative * 2, text: 0, audio: 0.5 });
  });

  it('goes by the standing alone where one signal is heard: agreement takes two', () => {
    const nearnessOf = ({ trackId }: { trackId: string }) => ({
      value: trackId === 'b' ? 2 : 1,
      shares: { collaborative: 0, text: 0, audio: 1 },
    });
    const alone = [candidate('audio', 'a', 2), candidate('audio', 'b', 1)];
    const blended = blendCandidates(alone, { nearnessOf });
    expect(blended.map(({ trackId }) => trackId)).toEqual(['a', 'b']);
    expect(blended[0]!.features.nearness).toBe(blended[0]!.features.ranks.audio);
    expect(blended[0]!.shares.audio).toBe(1);
  });

  it('follows the weights it is given', () => {
    const both = [candidate('audio', 'heard', 2), candidate('text', 'read', 2)];
    const first = (signals: Record<Signal, number>) =>
      blendCandidates(both, { weights: { ...FIRST_GUESS, signals } })[0]!.trackId;
    expect(first({ collaborative: 1, text: 1, audio: 3 })).toBe('heard');
    expect(first({ collaborative: 1, text: 3, audio: 1 })).toBe('read');
  });

  it('refuses sliders outside 0..1', () => {
    expect(() => blendCandidates([], { sliders: { ...DEFAULT_SLIDERS, text: 1.1 } })).toThrow(RangeError);
    expect(() => blendCandidates([], { sliders: { ...DEFAULT_SLIDERS, adventure: Number.NaN } })).toThrow(
      RangeError,
    );
  });
});
