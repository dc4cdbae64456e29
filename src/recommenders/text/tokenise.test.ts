import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise';
import { normaliseWord, TOKEN } from './word-form';
import { hashOf } from './word-hash';

interface Word {
  word: string;
  start: number;
  end: number;
}

/** The pattern alone, as the definition has it. */
function wordsByPattern(text: string): Word[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: normaliseWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function wordsOf(text: string): Word[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, token) => {
    const word = tokens.wordAt(token);
    expect(hashOf(word)).toEqual({ low: tokens.low[token], high: tokens.high[token] });
    return { word, start: tokens.starts[token]!, end: tokens.ends[token]! };
  });
}

const pieces = fc.constantFrom(
  ...['a', 'B', 's', 'x9', 'Radiohead', 'É', 'é', 'e\u0301', '宇', 'た', '한', '𝒜', '😀', '\ud800', 'ß', 'І'],
  ...["'", '’', "'s", '’s', '$', '!', '!!', '*', '&', ' & ', '+', ' + ', '.', '..', '#', '?', '?!', '-'],
  ...[' ', '\n', ',', '"', '“', '(', ')', '—', '\u00a0', 'K', 'ı', '٣', '0'],
);

describe('tokenise', () => {
  it('finds the words the pattern finds, wherever signs and scripts meet', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(wordsOf(text)).toEqual(wordsByPattern(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds them in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(wordsOf(text)).toEqual(wordsByPattern(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps words apart that begin alike, however many there are', () => {
    const words = Array.from({ length: 450_000 }, (_, i) => `w${i.toString(36)}x`);
    const tokens = tokenise(words.join(' '));
    expect(tokens.length).toBe(words.length);
    expect(words.findIndex((word, token) => tokens.wordAt(token) !== word)).toBe(-1);
  });
});
