import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distasteOf, standingRefusals } from './distaste';

it('lets refusals fade, and several of one track add up', () => {
  const [fresh] = standingRefusals([{ trackId: 'a', kind: 'skip', ageDays: 0 }]);
  const [old] = standingRefusals([{ trackId: 'a', kind: 'skip', ageDays: 30 }]);
  const [twice] = standingRefusals([
    { trackId: 'a', kind: 'skip', ageDays: 0 },
    { trackId: 'a', kind: 'skip', ageDays: 0 },
  ]);
  const [disliked] = standingRefusals([{ trackId: 'a', kind: 'dislike', ageDays: 0 }]);
  expect(old!.strength).toBeCloseTo(fresh!.strength / 2, 12);
  expect(twice!.strength).toBeCloseTo(1 - (1 - fresh!.strength) ** 2, 12);
  expect(disliked!.strength).toBe(1);
  expect(standingRefusals([{ trackId: 'a', kind: 'skip', ageDays: 400 }])).toEqual([]);
});

it('reaches as far as what is alike, and never lessens with another refusal', () => {
  const near = { trackId: 'near', strength: 0.5 };
  const far = { trackId: 'far', strength: 1 };
  expect(distasteOf([near], [1])).toBeCloseTo(0.5, 12);
  expect(distasteOf([far], [0.7])).toBe(0);
  const some = fc.array(
    fc.record({ trackId: fc.string(), strength: fc.double({ min: 0, max: 1, noNaN: true }) }),
  );
  fc.assert(
    fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (refusals, alike) => {
      const likeness = Array.from({ length: refusals.length + 1 }, () => alike);
      const all = distasteOf(refusals, likeness);
      expect(all).toBeGreaterThanOrEqual(0);
      expect(all).toBeLessThanOrEqual(1);
      expect(distasteOf([...refusals, near], likeness)).toBeGreaterThanOrEqual(all);
    }),
  );
});

it('counts each as many times as it weighs: not at all, once as it is, twice as if it were said twice', () => {
  const some = fc.array(
    fc.record({
      refusal: fc.record({ trackId: fc.string(), strength: fc.double({ min: 0, max: 1, noNaN: true }) }),
      alike: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.constantFrom(0, 1, 2),
    }),
  );
  fc.assert(
    fc.property(some, (all) => {
      const held = distasteOf(
        all.map(({ refusal }) => refusal),
        all.map(({ alike }) => alike),
        all.map(({ weight }) => weight),
      );
      const said = all.flatMap((one) => Array.from({ length: one.weight }, () => one));
      const likeness = said.map(({ alike }) => alike);
      expect(held).toBeCloseTo(
        distasteOf(
          said.map(({ refusal }) => refusal),
          likeness,
        ),
        9,
      );
    }),
  );
});
