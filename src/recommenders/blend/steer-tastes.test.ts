import fc from 'fast-check';
import { expect, it } from 'vitest';
import { steerTastes } from './steer-tastes';

const centres = [0.5, 0.3, 0.2].map((share, medoid) => ({ medoid, members: [medoid], share }));

it('leaves shares to the last digit as they were found where nothing is asked, by a name alone either', () => {
  const parts = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, fc.boolean(), (weights, isNamed) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const found = weights.map((weight, medoid) => ({ medoid, members: [medoid], share: weight / total }));
      const steered = steerTastes(found, () => (isNamed ? { weight: 1, isMuted: false } : null));
      expect(steered.map(({ share }) => share)).toEqual(found.map(({ share }) => share));
    }),
  );
});

it('multiplies shares by their weights, and nothing is left of what is muted', () => {
  const wishes = [{ weight: 0.5, isMuted: false }, { weight: 2, isMuted: true }, null];
  const [first, second, third] = steerTastes(centres, (taste) => wishes[taste]!);
  expect(first!.share).toBeCloseTo(0.25 / 0.45, 12);
  expect(second!.share).toBe(0);
  expect(second!.foundShare).toBe(0.3);
  expect(third!.share).toBeCloseTo(0.2 / 0.45, 12);
});

it('sums to 1 whatever is wished, also when all is muted', () => {
  const wish = fc.option(
    fc.record({ weight: fc.double({ min: 0, max: 2, noNaN: true }), isMuted: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.tuple(wish, wish, wish), (wishes) => {
      const shares = steerTastes(centres, (taste) => wishes[taste]!).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }),
  );
});
