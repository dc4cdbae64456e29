import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSlate } from './build-slate';
import type { BlendedCandidate } from './candidate';
import { type BalancedTrack, miscalibration, SlateBalance } from './slate-balance';

const track = (id: number, score: number): BlendedCandidate => ({
  trackId: `t${String(id).padStart(3, '0')}`,
  artistId: `a${id}`,
  albumId: null,
  score,
  shares: { collaborative: 1, text: 0, audio: 0 },
  features: { ranks: { collaborative: 1, text: 0, audio: 0 }, nearness: 0, distaste: 0 },
  reasons: [],
});
const numberOf = ({ trackId }: BalancedTrack) => Number(trackId.slice(1));
const nothing = {
  lastHeardAt: new Map(),
  lastListedWeeksAgo: new Map(),
  disliked: new Set<string>(),
  now: new Date(0),
};

describe('miscalibration', () => {
  const shares = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    .filter((values) => values.some((value) => value > 0.01))
    .map((values) => values.map((value) => value / values.reduce((a, b) => a + b)));

  it('is never below zero, and zero for the shares wanted', () => {
    fc.assert(
      fc.property(shares, shares, (wanted, held) => {
        expect(miscalibration(wanted, held)).toBeGreaterThanOrEqual(-1e-12);
        expect(miscalibration(wanted, wanted)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('is large where a taste is missing, but not endless', () => {
    const missing = miscalibration([0.5, 0.5], [1, 0]);
    expect(missing).toBeGreaterThan(1);
    expect(missing).toBeLessThan(3);
    expect(miscalibration([0.5, 0.5], [0.6, 0.4])).toBeLessThan(0.05);
  });
});

describe('SlateBalance', () => {
  /** Tracks of two tastes in turn; those of the first are liked a little more. */
  const tracks = Array.from({ length: 60 }, (_, k) => track(k, 0.5 - 0.002 * k + (k % 2 ? 0 : 0.05)));
  const tastesOf = (one: BalancedTrack) => (numberOf(one) % 2 ? [0, 1] : [1, 0]);
  const held = (picks: readonly BalancedTrack[]) => {
    const first = picks.filter((pick) => tastesOf(pick)[0] === 1).length / picks.length;
    return [first, 1 - first];
  };

  it('keeps the shares of tastes that the best scores alone would not', () => {
    const shares = [0.7, 0.3];
    const alone = buildSlate(tracks, nothing, { size: 20 }).picks;
    const balance = { shares, tastesOf, likeness: () => 0, calibration: 0.5 };
    const balanced = buildSlate(tracks, nothing, { size: 20, balance }).picks;
    expect(held(alone)[0]).toBeGreaterThanOrEqual(0.8);
    expect(Math.abs(held(balanced)[0]! - 0.7)).toBeLessThanOrEqual(0.05);
  });

  it('passes over what is like a track on the list', () => {
    // Four sorts of music that are all one to the tastes.
    const likeness = (a: BalancedTrack, b: BalancedTrack) => (numberOf(a) % 4 === numberOf(b) % 4 ? 1 : 0);
    const balance = { shares: [1], tastesOf: () => [1], likeness, diversity: 0.2 };
    const sorts = (picks: readonly BlendedCandidate[]) =>
      new Set(picks.map((pick) => numberOf(pick) % 4)).size;
    expect(sorts(buildSlate(tracks, nothing, { size: 4 }).picks)).toBe(2);
    expect(sorts(buildSlate(tracks, nothing, { size: 4, balance }).picks)).toBe(4);
  });

  it('is worth what the definition says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(59), { maxLength: 8 }),
        fc.nat(59),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (chosen, next, bound) => {
          const shares = [0.6, 0.4];
          const likeness = (a: BalancedTrack, b: BalancedTrack) =>
            1 / (1 + Math.abs(numberOf(a) - numberOf(b)));
          const balance = new SlateBalance({ shares, tastesOf, likeness, calibration: 0.2, diversity: 0.1 });
          for (const k of chosen) balance.add(tracks[k]!);
          const all = [...chosen, next].map((k) => tracks[k]!);
          const nearest = Math.max(0, ...chosen.map((k) => likeness(tracks[k]!, tracks[next]!)));
          const expected =
            tracks[next]!.score - 0.1 * nearest - 0.2 * all.length * miscalibration(shares, held(all));
          const weighed = { track: tracks[next]!, known: undefined };
          const roughly = balance.valueOf(weighed, bound);
          const value = balance.valueOf(weighed);
          expect(value).toBeCloseTo(expected, 12);
          // Exact where it is above the bound, else only said not to be.
          if (value > bound) expect(roughly).toBe(value);
          else expect(roughly).toBeLessThanOrEqual(bound);
        },
      ),
    );
  });

  it('chooses what a look at all that is left would, each time', () => {
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.nat(9), (given, alike) => {
        const all = given.map((score, k) => ({ ...track(k, score), artistId: `a${k % 9}` }));
        const likeness = (a: BalancedTrack, b: BalancedTrack) =>
          ((numberOf(a) * numberOf(b) + alike) % 10) / 10;
        const [shares, calibration, diversity] = [[0.6, 0.4], 0.2, 0.25];
        const balance = { shares, tastesOf, likeness, calibration, diversity };
        const { picks } = buildSlate(all, nothing, { size: 6, balance });
        const chosen: BlendedCandidate[] = [];
        const worthOf = (one: BlendedCandidate) =>
          one.score -
          diversity * Math.max(0, ...chosen.map((other) => likeness(one, other))) -
          calibration * (chosen.length + 1) * miscalibration(shares, held([...chosen, one]));
        while (chosen.length < 6) {
          const left = all.filter(
            (one) =>
              !chosen.includes(one) && chosen.filter(({ artistId }) => artistId === one.artistId).length < 2,
          );
          const most = Math.max(...left.map(worthOf));
          const taken = picks[chosen.length]!;
          expect(worthOf(all[numberOf(taken)]!)).toBeCloseTo(most, 9);
          chosen.push(all[numberOf(taken)]!);
        }
      }),
    );
  });
});
