import { matchScore } from './match-score';

/** Letters are told apart by 31 bits: a letter's place, or whatever is left. */
const maskOf = (word: string): number => {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
  return mask;
};

const bitsOf = (mask: number): number => {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** The words of a library, to find the one that was meant. */
export interface WordList {
  /** Words like one that was typed, as a whole or as a beginning; the likest first. */
  findAlike: (typed: string, most: number) => string[];
}

/** @param words normalised (searchKey), each once */
export function createWordList(words: readonly string[]): WordList {
  const masks = Int32Array.from(words, maskOf);
  return {
    findAlike: (typed, most) => {
      const mask = maskOf(typed);
      // Whatever is put in, left out or exchanged, so many typed letters at most can be missing from a word that
      // `matchScore` forgives: most words lack more, and are passed over without a closer look.
      const errors = Math.floor(typed.length * 0.34);
      const found: { word: string; score: number }[] = [];
      for (let i = 0; i < words.length; i++) {
        if (bitsOf(mask & ~masks[i]!) > errors) continue;
        const word = words[i]!;
        if (word.length + errors < typed.length) continue;
        const score = matchScore(typed, word);
        if (score > 0) found.push({ word, score });
      }
      return found
        .sort((a, b) => b.score - a.score || a.word.length - b.word.length)
        .slice(0, most)
        .map(({ word }) => word);
    },
  };
}
