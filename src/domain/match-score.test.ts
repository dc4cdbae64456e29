import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchScore } from './match-score';

/** Best first. */
const ranked = (query: string, texts: string[]) =>
  texts
    .map((text) => ({ text, score: matchScore(query, text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);

describe('matchScore', () => {
  it('ranks the very name before its beginning before words in it before errors', () => {
    const texts = ['heir', 'cold air', 'airbag', 'air', 'air france'];
    expect(ranked('air', texts)).toEqual(['air', 'air france', 'airbag', 'cold air']);
    expect(ranked('beyonce', ['beyond', 'beyonce', 'live beyonce'])).toEqual([
      'beyonce',
      'live beyonce',
      'beyond',
    ]);
  });

  it('takes words in any order and forgives errors in long ones', () => {
    expect(matchScore('davis miles', 'miles davis')).toBeGreaterThan(0.8);
    expect(matchScore('bejonse', 'beyonce')).toBeGreaterThan(0.4);
    expect(matchScore('yelow submarin', 'yellow submarine beatles revolver')).toBeGreaterThan(0.5);
  });

  it('refuses when one word is nowhere to be found', () => {
    expect(matchScore('miles coltrane', 'miles davis')).toBe(0);
    expect(matchScore('abc', 'abd')).toBe(0);
  });

  it('is 1 for the same text only, and within 0..1', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab '), maxLength: 12 })
      .map((words) => words.trim().replace(/ +/g, ' '));
    fc.assert(
      fc.property(text, text, (query, candidate) => {
        const score = matchScore(query, candidate);
        expect(score).toBeGreaterThanOrEqual(0);
        if (query === '' || candidate === '') expect(score).toBe(0);
        else expect(score === 1).toBe(query === candidate);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
