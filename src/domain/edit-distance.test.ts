import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

/** The definition, word for word: exponential, and plainly right. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const options = [
    naive(a.slice(1), b) + 1,
    naive(a, b.slice(1)) + 1,
    naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    options.push(naive(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

describe('editDistance', () => {
  it.each([
    ['beyonce', 'beyonce', 0],
    ['bejonse', 'beyonce', 2],
    ['beyonec', 'beyonce', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is what its definition says', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(naive(a, b));
      }),
    );
  });

  it('beyond as many errors as are asked for is one more than these', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, editDistance(a, b)));
      }),
    );
  });

  it('takes words longer than any, and characters of two halves as one', () => {
    expect(editDistance('a'.repeat(300), `${'a'.repeat(299)}b`)).toBe(1);
    expect(editDistance('🎸🎹', '🎹🎸')).toBe(1);
  });
});
