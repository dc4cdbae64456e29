import { WordCache } from './word-cache';
import { normaliseWord, TOKEN } from './word-form';
import { HASH_SEED_HIGH, HASH_SEED_LOW, hashOf, mixHigh, mixLow, type WordHash } from './word-hash';

/** The words of a text, in order. */
export interface Tokens {
  length: number;
  /** Place of each in the text, in UTF-16 units, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Hash of each normalised word: names are found by it, without a string being made. */
  low: Int32Array;
  high: Int32Array;
  /** The normalised word at an index. */
  wordAt(token: number): string;
}

// What may come of a UTF-16 unit. A surrogate is half of a character that has to be looked at whole.
const NOTHING = 0;
const ASCII_WORD = 1;
const OTHER_WORD = 2;
const SURROGATE = 3;
/** Signs that may begin a token of their own: "&", "+", and runs of "!", "#", "?", "*". */
const SIGN = 4;
const classes = classifyUnits();

const LONGEST_CACHED = 48;
const words = new WordCache();
/** What was normalised before: texts repeat their words that are not plain, too. */
const surfaces = new Map<string, WordHash>();
const MOST_SURFACES = 200_000;
const sticky = new RegExp(TOKEN.source, 'uy');

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

/**
 * Splits a text into words, with offsets into it. Linear in the text's length. Plain words, which are nearly all, are
 * scanned and hashed unit by unit; whatever is not plain is left to the pattern {@link TOKEN}.
 */
export function tokenise(text: string): Tokens {
  const tokens = new TokenList(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === NOTHING) {
      at++;
      continue;
    }
    if (kind === ASCII_WORD) {
      let low = HASH_SEED_LOW;
      let high = HASH_SEED_HIGH;
      let end = at;
      let unit = text.charCodeAt(end);
      do {
        // Setting this bit makes a letter small and leaves a figure as it is.
        const small = unit | 0x20;
        low = mixLow(low, small);
        high = mixHigh(high, small);
        unit = ++end < length ? text.charCodeAt(end) : 0;
      } while (classes[unit] === ASCII_WORD);
      const tail = plainTail(text, at, end, unit);
      if (tail >= 0) {
        tokens.add(at, end + tail, low, high);
        at = end + tail;
        continue;
      }
    }
    sticky.lastIndex = at;
    const surface = sticky.exec(text)?.[0];
    if (surface === undefined) {
      at += kind === SURROGATE && text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    const { low, high } = normalised(surface);
    tokens.add(at, at + surface.length, low, high);
    at += surface.length;
  }
  return tokens;
}

/** The words of a text as names are compared by, joined by blanks; empty for a text without any. */
export function normalisedWords(text: string): string {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, token) => tokens.wordAt(token)).join(' ');
}

class TokenList implements Tokens {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  low: Int32Array;
  high: Int32Array;

  constructor(private readonly text: string) {
    // English has a word every six letters or so; other texts grow the lists.
    const room = (text.length >> 2) + 8;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.low = new Int32Array(room);
    this.high = new Int32Array(room);
  }

  add(start: number, end: number, low: number, high: number): void {
    if (this.length === this.starts.length) this.grow();
    const token = this.length++;
    this.starts[token] = start;
    this.ends[token] = end;
    this.low[token] = low;
    this.high[token] = high;
  }

  wordAt(token: number): string {
    const low = this.low[token]!;
    const high = this.high[token]!;
    const known = words.get(low, high);
    if (known !== undefined) return known;
    const word = copied(normaliseWord(this.text.slice(this.starts[token], this.ends[token])));
    if (word.length <= LONGEST_CACHED) words.set(low, high, word);
    return word;
  }

  private grow(): void {
    const wider = (list: Int32Array) => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.low = wider(this.low);
    this.high = wider(this.high);
  }
}

/**
 * How many units after a run of ASCII letters and figures still belong to a plain word: 0, or 2 for a possessive;
 * -1 where only the pattern can tell.
 */
function plainTail(text: string, start: number, end: number, next: number): number {
  switch (next) {
    case 0x2e: // "R.E.M." begins with one letter and a full stop, "R&B" with one letter and an ampersand.
    case 0x26:
      return end - start === 1 ? -1 : 0;
    case 0x24:
    case 0x21:
    case 0x2a:
    case APOSTROPHE:
    case TYPOGRAPHIC_APOSTROPHE: {
      const after = classes[text.charCodeAt(end + 1)] ?? NOTHING;
      if (after === NOTHING || after === SIGN) return 0;
      const isPossessive =
        next !== 0x24 && next !== 0x21 && next !== 0x2a && text.charCodeAt(end + 1) === SMALL_S;
      if (!isPossessive || end + 2 >= text.length) return isPossessive ? 2 : -1;
      const last = text.charCodeAt(end + 2);
      return classes[last] === NOTHING && last !== 0x24 && last !== APOSTROPHE && last !== 0x2019 ? 2 : -1;
    }
    default: {
      const kind = classes[next];
      return kind === OTHER_WORD || kind === SURROGATE ? -1 : 0;
    }
  }
}

function normalised(surface: string): WordHash {
  const known = surfaces.get(surface);
  if (known !== undefined) return known;
  if (surfaces.size >= MOST_SURFACES) surfaces.clear();
  const hash = hashOf(normaliseWord(surface));
  if (surface.length <= LONGEST_CACHED) surfaces.set(copied(surface), hash);
  return hash;
}

/** A string of its own: a slice would keep the whole text it was cut from alive. */
function copied(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

function classifyUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const word = /[\p{L}\p{N}\p{M}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) kinds[unit] = SURROGATE;
    else if (word.test(String.fromCharCode(unit))) kinds[unit] = OTHER_WORD;
  }
  for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
    kinds[character.charCodeAt(0)] = ASCII_WORD;
  }
  for (const character of '&+!#?*') kinds[character.charCodeAt(0)] = SIGN;
  return kinds;
}
