import { knownAbbreviations } from 'natural/lib/natural/util/abbreviations_en.js';

/** Where sentences begin in a text, ascending, the first at 0; each lasts until the next begins. */
export type SentenceStarts = number[];

// natural's own SentenceTokenizer gives no offsets, breaks inside "U.S." and is quadratic in the text (1.2 MB/s on
// encyclopedia articles): this scan uses its abbreviations and takes one pass.
const BOUNDARY = /[.!?…]+["'”’)\]]*(?:\s+|(?=\p{Lu}\p{Ll}))|[。！？]|\n+/gu;
const WORD_BEFORE = /[\p{L}.]+$/u;
const MUSIC_ABBREVIATIONS = [
  'st.',
  'feat.',
  'ft.',
  'vol.',
  'jr.',
  'sr.',
  'ms.',
  'prof.',
  'pres.',
  'op.',
  'cf.',
];
const ABBREVIATIONS = new Set([
  ...knownAbbreviations.map((abbreviation: string) => abbreviation.toLowerCase()),
  ...MUSIC_ABBREVIATIONS,
]);

/** Finds sentence starts. A full stop ends no sentence after an abbreviation, an initial ("J. Cole") or before a small letter. */
export function splitSentences(text: string): SentenceStarts {
  const starts = [0];
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    if (next >= text.length) break;
    if (!/[。！？]/.test(match[0]) && !endsSentence(text, match.index, next)) continue;
    starts.push(next);
  }
  return starts;
}

function endsSentence(text: string, stop: number, next: number): boolean {
  if (text.slice(stop, next).includes('\n')) return true;
  const following = text[next]!;
  if (following !== following.toUpperCase()) return false;
  if (text[stop] !== '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  // "the U.S. Army", "by R.E.M. In": a dotted acronym ends the sentence only rarely.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return !ABBREVIATIONS.has(`${word.toLowerCase()}.`);
}

/** Index of the sentence that holds a character offset (binary search). */
export function sentenceAt(starts: SentenceStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
