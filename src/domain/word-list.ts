import { lackingLetters, letterMask } from './letter-mask';
import { matchScore } from './match-score';

/** The words of a library, to find the one that was meant. */
export interface WordList {
  /** Words like one that was typed, as a whole or as a beginning; the likest first. */
  findAlike: (typed: string, most: number) => string[];
}

/** @param words normalised (searchKey), each once */
export function createWordList(words: readonly string[]): WordList {
  const masks = Int32Array.from(words, letterMask);
  return {
    findAlike: (typed, most) => {
      const mask = letterMask(typed);
      // What `matchScore` forgives at most.
      const errors = Math.floor(typed.length * 0.34);
      const found: { word: string; score: number }[] = [];
      for (let i = 0; i < words.length; i++) {
        if (lackingLetters(mask, masks[i]!) > errors) continue;
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
