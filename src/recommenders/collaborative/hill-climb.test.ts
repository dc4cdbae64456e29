import { expect, it } from 'vitest';
import { hillClimb, type Place } from './hill-climb';

/** A ridge along the diagonal with its top at (3, -2). */
const slope = ([x, y]: Place) => -((x - 3) ** 2) - (y + 2) ** 2 - 1.5 * (x - 3) * (y + 2);

it('climbs to the top, trying no place twice', async () => {
  const tried: string[] = [];
  const found = await hillClimb(async (place) => {
    tried.push(place.join());
    return slope(place);
  }, 100);
  expect(found.place).toEqual([3, -2]);
  expect(found.score).toBeCloseTo(0);
  expect(new Set(tried).size).toBe(tried.length);
  expect(found.trials).toBe(tried.length);
});

it('stays within its budget, with the best of what it tried', async () => {
  let trials = 0;
  const found = await hillClimb(async (place) => {
    trials++;
    return slope(place);
  }, 4);
  expect(trials).toBe(4);
  expect(found.place).toEqual([1, 0]);
});
