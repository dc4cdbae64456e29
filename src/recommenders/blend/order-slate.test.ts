import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelotDistance, camelotOf } from '@/domain/camelot';
import { createRng, normal } from '@/domain/rng';
import { orderSlate } from './order-slate';
import { type TrackSound, transitionCost } from './transition-cost';

const aSound: fc.Arbitrary<TrackSound> = fc.record({
  tempoBpm: fc.option(fc.double({ min: 40, max: 220, noNaN: true })),
  key: fc.option(fc.nat(11)),
  mode: fc.option(fc.constantFrom('major' as const, 'minor' as const)),
  loudnessLufs: fc.option(fc.double({ min: -40, max: -5, noNaN: true })),
});

describe('the Camelot wheel', () => {
  it.each([
    [0, 'major', 8, 'B'],
    [9, 'minor', 8, 'A'],
    [7, 'major', 9, 'B'],
    [5, 'major', 7, 'B'],
    [11, 'major', 1, 'B'],
    [8, 'minor', 1, 'A'],
    [4, 'major', 12, 'B'],
    [1, 'minor', 12, 'A'],
  ] as const)('pitch class %i %s is %i%s', (key, mode, number, letter) => {
    expect(camelotOf(key, mode)).toEqual({ number, letter });
  });

  it('measures steps: 12 and 1 are neighbours, the relative minor is one step', () => {
    expect(camelotDistance({ number: 12, letter: 'A' }, { number: 1, letter: 'A' })).toBe(1);
    expect(camelotDistance(camelotOf(0, 'major'), camelotOf(9, 'minor'))).toBe(1);
    expect(camelotDistance(camelotOf(0, 'major'), camelotOf(6, 'major'))).toBe(6);
  });
});

describe('transitionCost', () => {
  it('is symmetric, within 0..1, and nothing for a track and itself where its key is sure', () => {
    fc.assert(
      fc.property(aSound, aSound, (a, b) => {
        const { cost } = transitionCost(a, b);
        expect(cost >= 0 && cost <= 1).toBe(true);
        expect(transitionCost(b, a).cost).toBeCloseTo(cost, 12);
        const isKnown = Object.values(a).every((value) => value !== null);
        if (isKnown) expect(transitionCost(a, a).cost).toBe(0);
      }),
    );
  });

  it('lets half and double time pass nearly free', () => {
    const tempo = (from: number, to: number) => transitionCost({ tempoBpm: from }, { tempoBpm: to }).tempo!;
    expect(tempo(70, 140)).toBeCloseTo(0.15, 12);
    expect(tempo(140, 71)).toBeLessThan(tempo(140, 110));
    expect(tempo(120, 122)).toBeLessThan(tempo(120, 126));
    expect(tempo(120, 170)).toBe(1);
  });

  it('says what it does not know', () => {
    expect(transitionCost({}, { tempoBpm: 0 })).toEqual({
      key: null,
      tempo: null,
      loudness: null,
      cost: 0.5,
    });
  });
});

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('orderSlate', () => {
  it('opens with one of the ten best and runs smoother than sorting by tempo, along an arc', () => {
    const rng = createRng('slates');
    let ordered = 0;
    let byTempo = 0;
    const course = [0, 0, 0];
    let close = 0;
    for (let list = 0; list < 20; list++) {
      const picks = Array.from({ length: 30 }, (_, k) => ({
        score: 1 - k / 30,
        tempoBpm: 70 + 100 * rng(),
        key: Math.floor(12 * rng()),
        mode: rng() < 0.6 ? ('major' as const) : ('minor' as const),
        loudnessLufs: -14 + 3 * normal(rng),
        energy: rng(),
      }));
      const cost = (tracks: typeof picks) =>
        tracks.slice(1).reduce((sum, next, k) => sum + transitionCost(tracks[k]!, next).cost, 0);
      const result = orderSlate(picks, (pick) => pick);
      expect(result[0]!.score).toBeGreaterThanOrEqual(1 - 9 / 30);
      expect(new Set(result).size).toBe(30);
      ordered += cost(result);
      course.forEach((_, third) => {
        course[third]! += meanOf(result.slice(10 * third, 10 * third + 10).map(({ energy }) => energy)) / 20;
      });
      close += meanOf(result.slice(-4).map(({ energy }) => energy)) / 20;
      byTempo += cost([...picks].sort((a, b) => a.tempoBpm - b.tempoBpm));
    }
    expect(ordered).toBeLessThan(0.8 * byTempo);
    // It rises to the middle third's end, and winds down.
    expect(course[1]).toBeGreaterThan(course[0]! + 0.05);
    expect(course[1]).toBeGreaterThan(course[2]! + 0.05);
    expect(close).toBeLessThan(course[2]! - 0.05);
  });

  it('keeps an empty list empty and needs no analysis', () => {
    expect(orderSlate([], () => ({}))).toEqual([]);
    const two = [{ score: 0.1 }, { score: 0.9 }];
    expect(orderSlate(two, () => ({}))[0]).toBeOneOf(two);
  });
});
