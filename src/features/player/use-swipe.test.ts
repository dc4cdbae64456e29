import { expect, test } from 'vitest';
import { swipeDirection } from './use-swipe';

test('a swipe is long enough, and more one way than the other', () => {
  expect(swipeDirection(-80, 10)).toBe('left');
  expect(swipeDirection(80, -20)).toBe('right');
  expect(swipeDirection(5, -60)).toBe('up');
  expect(swipeDirection(-5, 60)).toBe('down');
  expect(swipeDirection(30, 0)).toBeNull();
  expect(swipeDirection(60, 60)).toBeNull();
});
