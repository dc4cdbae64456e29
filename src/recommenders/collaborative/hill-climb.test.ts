import { expect, it } from 'vitest';
import { hillClimb, type Place } from './hill-climb';

/** A ridge along the diagonal with its top at (3, -2). */
const slope = ([x, y]: Place) => -((x - 3) ** 2) - (y + 2) ** 2 - 1.5 * (x - 3) * (y + 2);

/** Climbs the slope, noting the places tried. */
async function climb(mostTrials: number, gain = 0) {
  const tried: string[] = [];
  const attempt = async (place: Place) => {
    tried.push(place.join());
    return { merit: slope(place), place };
  };
  return { found: await hillClimb(attempt, mostTrials, (a, b) => a.merit > b.merit + gain), tried };
}

it('climbs to the top, trying no place twice', async () => {
  const { found, tried } = await climb(100);
  expect(found.place).toEqual([3, -2]);
  expect(new Set(tried).size).toBe(tried.length);
});

it('stays within its budget, with the best of what it tried', async () => {
  const { found, tried } = await climb(4);
  expect(tried).toHaveLength(4);
  expect(found.place).toEqual([1, 0]);
});

it('does not move for less than the gain asked for', async () => {
  expect((await climb(100, 1000)).found.place).toEqual([0, 0]);
});
