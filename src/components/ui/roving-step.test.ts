import { expect, test } from 'vitest';
import { rovingStep } from './roving-step';

const list = { count: 200_000, page: 12 };

test('arrows go one by one and stop at the ends', () => {
  expect(rovingStep('ArrowDown', 4, list)).toBe(5);
  expect(rovingStep('ArrowUp', 0, list)).toBe(0);
  expect(rovingStep('ArrowDown', 199_999, list)).toBe(199_999);
});

test('a screen at a time, and to either end', () => {
  expect(rovingStep('PageDown', 4, list)).toBe(16);
  expect(rovingStep('PageUp', 4, list)).toBe(0);
  expect(rovingStep('End', 4, list)).toBe(199_999);
  expect(rovingStep('Home', 4_000, list)).toBe(0);
});

test('in a wall arrows go sideways too, and down by a row', () => {
  const wall = { count: 20, columns: 6, page: 12 };
  expect(rovingStep('ArrowRight', 4, wall)).toBe(5);
  expect(rovingStep('ArrowDown', 4, wall)).toBe(10);
  expect(rovingStep('ArrowRight', 4, list)).toBeNull();
});

test('other keys and empty lists lead nowhere', () => {
  expect(rovingStep('a', 4, list)).toBeNull();
  expect(rovingStep('End', 0, { count: 0, page: 1 })).toBeNull();
});
