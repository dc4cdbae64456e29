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
  const likeness = (id: string) => (id === 'near' ? 1 : 0.7);
  expect(distasteOf([near], likeness)).toBeCloseTo(0.5, 12);
  expect(distasteOf([far], likeness)).toBe(0);
  const some = fc.array(
    fc.record({ trackId: fc.string(), strength: fc.double({ min: 0, max: 1, noNaN: true }) }),
  );
  fc.assert(
    fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (refusals, alike) => {
      const all = distasteOf(refusals, () => alike);
      expect(all).toBeGreaterThanOrEqual(0);
      expect(all).toBeLessThanOrEqual(1);
      expect(distasteOf([...refusals, near], () => alike)).toBeGreaterThanOrEqual(all);
    }),
  );
});
