import { undecomposedLetters } from '@/domain/name-key';

/** The words of a text, in order: normalised, each with its place in the original (UTF-16 offsets, end exclusive). */
export interface Tokens {
  words: string[];
  starts: number[];
  ends: number[];
}

// In order of preference: dotted acronyms (R.E.M.), single letters joined by an ampersand (R&B), one character of a
// script written without spaces, words (with the symbols stylised names carry inside: Ke$ha, P!nk, N*E*R*D, L'Arc),
// "and" signs standing alone, and runs of symbols standing alone (the band !!!).
const TOKEN = new RegExp(
  [
    // Most words are plain: they come first, which is faster.
    String.raw`[a-zA-Z0-9]+(?![\p{L}\p{N}\p{M}$!*'’&.])`,
    // A match consumes whole words, so a letter met at the start of the next attempt begins a word.
    String.raw`\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?`,
    String.raw`\p{L}&\p{L}(?![\p{L}\p{N}])`,
    String.raw`[a-zA-Z0-9]+(?![\p{L}\p{N}\p{M}$!*'’])`,
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\p{M}*`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[$!*'’](?=[\p{L}\p{N}]))*`,
    '&',
    String.raw`\+(?<=\s\+)(?=\s)`,
    String.raw`[!#?*+]{2,}(?<![^\s"“(!#?*+][!#?*+]+)(?![^\s"”),.])`,
  ].join('|'),
  'gu',
);

const READ_AS: Record<string, string> = {
  ...undecomposedLetters,
  $: 's',
  '!': 'i',
  '*': '',
  "'": '',
  '’': '',
  '.': '',
};

const PLAIN = /^[a-z0-9]+$/;
const ONLY_SYMBOLS = /^[^\p{L}\p{N}]+$/u;

/**
 * One word as the matcher compares it: lower case, no diacritics, no possessive, stylised letters read as the letters
 * they stand for ("Ke$ha's" is "kesha"), "&" and "+" as "and".
 */
function normaliseWord(surface: string): string {
  if (PLAIN.test(surface)) return surface;
  if (surface === '&' || surface === '+') return 'and';
  if (ONLY_SYMBOLS.test(surface)) return surface;
  const bare = surface
    .replace(/['’]s$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
  return bare.toLowerCase().replace(/[øłđðþßæœı$!*'’.]/g, (character) => READ_AS[character]!);
}

// A corpus repeats its words: each spelling is normalised once. Bounded, so that a hostile text cannot fill memory.
const CACHE_LIMIT = 200_000;
const LONGEST_COPIED = 12;
const cache = new Map<string, string>();

function normaliseCached(surface: string): string {
  const known = cache.get(surface);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const word = normaliseWord(surface);
  // V8 copies short strings, but a longer slice would keep the whole text it was cut from alive.
  if (surface.length <= LONGEST_COPIED) cache.set(surface, word);
  return word;
}

/** Splits a text into words, with offsets into it. Linear in the text's length. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.words.push(normaliseCached(match[0]));
    tokens.starts.push(match.index);
    tokens.ends.push(match.index + match[0].length);
  }
  return tokens;
}
