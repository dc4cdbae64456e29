import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchScore } from './match-score';
import { createWordList } from './word-list';

it('finds the word that was meant', () => {
  const list = createWordList(['beyonce', 'beyond', 'bee', 'homogenic', 'rihanna', 'sigur', 'ros']);
  expect(list.findAlike('bejonse', 3)[0]).toBe('beyonce');
  expect(list.findAlike('homogeinc', 3)).toEqual(['homogenic']);
  expect(list.findAlike('rihan', 3)).toEqual(['rihanna']);
  expect(list.findAlike('xylophone', 3)).toEqual([]);
});

it('passes over no word that fits', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeéø日'), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
      const fitting = words.filter((each) => matchScore(typed, each) > 0);
      expect(createWordList(words).findAlike(typed, 100).sort()).toEqual(fitting.sort());
    }),
    { numRuns: 500 },
  );
});
