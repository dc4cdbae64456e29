import { editDistance } from './edit-distance';
import { lackingLetters, letterMask } from './letter-mask';

/** A word typed with more errors than this share of its letters is another word. */
const TOLERANCE = 0.34;

/**
 * How well what was typed fits a text, both normalised (see searchKey): words in any order, each one exact, as the
 * beginning of a word, or with typing errors.
 * @returns 0 (a typed word fits nowhere) .. 1 (the very text); a little more for text that begins with it
 */
export function matchScore(query: string, text: string): number {
  if (query === '' || text === '') return 0;
  if (query === text) return 1;
  const words = text.split(' ');
  const typed = query.split(' ');
  let sum = 0;
  for (const word of typed) {
    const best = bestScore(word, words);
    if (best === 0) return 0;
    sum += best * word.length;
  }
  const fit = sum / typed.reduce((length, word) => length + word.length, 0);
  const startsAlike = text.startsWith(query) ? 0.08 : 0;
  // Of two that fit as well, the one with less beside it.
  const covered = Math.min(1, query.length / text.length);
  return Math.min(0.99, 0.8 * fit + 0.1 * covered + startsAlike);
}

/**
 * Of the best of some words: 1 the same, from 0.95 down for a beginning, below that with errors, 0 where none will do. What
 * begins so is better than anything with an error, and so errors are counted only where nothing does.
 */
function bestScore(typed: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (typed === word) return 1;
    if (word.startsWith(typed)) best = Math.max(best, 0.85 + 0.1 * (typed.length / word.length));
  }
  // Too short to be a slip of the finger: another word.
  if (best > 0 || typed.length < 4) return best;
  const mask = letterMask(typed);
  for (const word of words) {
    const lacking = lackingLetters(mask, letterMask(word));
    const whole = errorScore(typed, word, lacking);
    // Typed so far with an error: compared with as much of the word.
    const begun =
      word.length > typed.length ? 0.9 * errorScore(typed, word.slice(0, typed.length), lacking) : 0;
    best = Math.max(best, whole, begun);
  }
  return best;
}

/** @param lacking letters that the word has not, each an error */
function errorScore(typed: string, word: string, lacking: number): number {
  const longest = Math.max(typed.length, word.length);
  const allowed = Math.floor(longest * TOLERANCE);
  if (lacking > allowed || Math.abs(typed.length - word.length) > allowed) return 0;
  const errors = editDistance(typed, word, allowed);
  return errors > allowed ? 0 : 0.85 * (1 - errors / longest);
}
