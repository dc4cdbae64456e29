import { undecomposedLetters } from '@/domain/name-key';

// In order of preference: dotted acronyms (R.E.M.), single letters joined by an ampersand (R&B), one character of a
// script written without spaces, words (with the symbols stylised names carry inside: Ke$ha, P!nk, N*E*R*D, L'Arc),
// "and" signs standing alone, and runs of symbols standing alone (the band !!!).
/** What a word is, in full: {@link tokenise} takes the common cases without it, and agrees with it. */
export const TOKEN = new RegExp(
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
export function normaliseWord(surface: string): string {
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
