import fc from 'fast-check';
import { expect, it } from 'vitest';
import { steerTastes } from './steer-tastes';

const centres = [0.5, 0.3, 0.2].map((share, medoid) => ({ medoid, members: [medoid], share }));

it('leaves shares as they were found where nothing is said', () => {
  expect(steerTastes(centres, () => null).map(({ share }) => share)).toEqual([0.5, 0.3, 0.2]);
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
