import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelotDistance, camelotOf } from '@/domain/camelot';
import { expectedKeyCost, keyBelief } from './key-belief';

const aKey = fc.record({
  key: fc.nat(11),
  mode: fc.constantFrom('major' as const, 'minor' as const),
  keyConfidence: fc.double({ min: 0.05, max: 1, noNaN: true }),
});
const costOf = (a: Parameters<typeof keyBelief>[0], b: Parameters<typeof keyBelief>[0]) =>
  expectedKeyCost(keyBelief(a)!, keyBelief(b)!);

describe('keyBelief', () => {
  it('sums to one and is highest at the key that was heard', () => {
    fc.assert(
      fc.property(aKey, (heard) => {
        const belief = Array.from(keyBelief(heard)!);
        expect(belief.reduce((sum, likely) => sum + likely, 0)).toBeCloseTo(1, 12);
        expect(belief[heard.key + (heard.mode === 'major' ? 0 : 12)]).toBeCloseTo(heard.keyConfidence, 12);
      }),
    );
  });

  it('takes what the analysis said of all keys, and nothing from nothing', () => {
    const keyPosterior = Array.from({ length: 24 }, () => 1 / 24);
    expect(keyBelief({ key: 3, mode: 'minor', keyPosterior })).toBe(keyPosterior);
    expect(keyBelief({})).toBeNull();
    expect(keyBelief({ key: 0, mode: 'major', keyConfidence: 0 })).toBeNull();
  });

  it('looks for mistakes where they lie: the relative of C major is A minor', () => {
    const belief = keyBelief({ key: 0, mode: 'major', keyConfidence: 0.5 })!;
    const unlikely = belief[6]!;
    for (const mistaken of [7, 5, 12 + 9, 12]) expect(belief[mistaken]).toBeGreaterThan(unlikely);
  });
});

describe('expectedKeyCost', () => {
  it('is the distance on the wheel where keys are sure', () => {
    fc.assert(
      fc.property(aKey, aKey, (a, b) => {
        const [x, y] = [
          { ...a, keyConfidence: 1 },
          { ...b, keyConfidence: 1 },
        ];
        const steps = camelotDistance(camelotOf(a.key, a.mode), camelotOf(b.key, b.mode));
        expect(costOf(x, y)).toBeCloseTo(Math.min(1, steps / 4), 12);
      }),
    );
  });

  it('is symmetric and between the extremes, and doubt softens both harmony and clash', () => {
    fc.assert(
      fc.property(aKey, aKey, (a, b) => {
        const cost = costOf(a, b);
        expect(cost >= 0 && cost <= 1).toBe(true);
        expect(costOf(b, a)).toBeCloseTo(cost, 12);
      }),
    );
    const at = (keyConfidence: number, key: number) =>
      costOf({ key: 0, mode: 'major', keyConfidence }, { key, mode: 'major', keyConfidence });
    expect(at(0.4, 0)).toBeGreaterThan(at(0.9, 0));
    expect(at(0.4, 6)).toBeLessThan(at(0.9, 6));
  });
});
