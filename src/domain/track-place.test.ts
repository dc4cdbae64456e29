import { expect, test } from 'vitest';
import { placeIn } from './track-place';

const hour = 3_600_000;

test('one goes on where one was', () => {
  expect(placeIn(hour / 2, hour)).toBe(hour / 2);
  expect(placeIn(30_000.4, hour)).toBe(30_000);
});

test('what was hardly begun begins anew', () => {
  expect(placeIn(0, hour)).toBe(0);
  expect(placeIn(29_999, hour)).toBe(0);
});

test('so does what was heard to its end, of long ones within the last hundredth', () => {
  expect(placeIn(hour - 1, hour)).toBe(0);
  expect(placeIn(hour - 35_000, hour)).toBe(0);
  expect(placeIn(hour - 40_000, hour)).toBe(hour - 40_000);
  expect(placeIn(9.95 * hour, 10 * hour)).toBe(0);
  expect(placeIn(9.8 * hour, 10 * hour)).toBe(9.8 * hour);
});
