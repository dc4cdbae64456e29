import type { AnalysedText } from './analysed-text';
import type { NameMatch, NameReading } from './name-matcher';
import { isCommonName, STOPWORDS, wordClass } from './vocabulary';

/** How a name is written: all capitals, as names are, with a small word that names would not have, or small. */
export type Lettering = 'caps' | 'capital' | 'mixed' | 'small';

/** A place that may name an artist, and what it looks like: all that does not depend on its surroundings. */
export interface NameCandidate {
  match: NameMatch;
  reading: NameReading;
  /** No reader would take it for anything else: it is not judged. */
  isSure: boolean;
  /** First token without the article. */
  first: number;
  lettering: Lettering;
  /** What sort of word the name is, by the lexicon. */
  kind: string;
  /** Whether the text has the name to the letter, but for the article. */
  isExact: boolean;
  isPossessive: boolean;
  opensSentence: boolean;
}

/** So many words in capitals stand together by chance no more: "The Artist Formerly Known as Prince". */
const MANY_WORDS = 4;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ALL_UPPER = /^[\p{Lu}\p{N}]{2,}$/u;
const POSSESSIVE = /['’]s$/iu;

/** What may be a name among the matches of a text, with the reading to judge. In the order of the text. */
export function findCandidates(document: AnalysedText, matches: readonly NameMatch[]): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const match of matches) {
    const reading = bestReading(document, match);
    const first = firstWordOf(document, match);
    if (isPossible(document, match, reading, first))
      candidates.push(describe(document, match, reading, first));
  }
  return candidates;
}

/** First token of a name without its article, which is small in running text and capital at the beginning of it. */
export function firstWordOf({ tokens }: AnalysedText, { from, to }: NameMatch): number {
  return to - from > 1 && tokens.wordAt(from) === 'the' ? from + 1 : from;
}

/** Of several artists under one name the one spelled so to the letter, else the first listed. */
function bestReading({ text, tokens }: AnalysedText, { from, readings }: NameMatch): NameReading {
  if (readings.length === 1) return readings[0]!;
  const start = tokens.starts[from]!;
  const isExact = ({ spelling }: NameReading) =>
    text.startsWith(spelling, start) || (start > 0 && text.startsWith(spelling, start - 1));
  return readings.find(isExact) ?? readings[0]!;
}

function describe(
  document: AnalysedText,
  match: NameMatch,
  reading: NameReading,
  first: number,
): NameCandidate {
  const { text, tokens, sentenceOf } = document;
  const { from, to } = match;
  const start = tokens.starts[to - 1]!;
  const end = tokens.ends[to - 1]!;
  const lettering = letteringOf(document, first, to);
  return {
    match,
    reading,
    isSure:
      (reading.strength === 'clear' && to - first > 1) ||
      (to - first >= MANY_WORDS && (lettering === 'capital' || lettering === 'caps')),
    first,
    lettering,
    kind: to - first === 1 ? wordClass(tokens.wordAt(first)) : 'phrase',
    isExact: isSpelledExactly(document, first, reading),
    isPossessive: POSSESSIVE.test(text.slice(start, end)) || /^['’](?:\s|$)/u.test(text.slice(end, end + 2)),
    opensSentence: from === 0 || sentenceOf[from - 1] !== sentenceOf[from],
  };
}

function isSpelledExactly({ text, tokens }: AnalysedText, first: number, { spelling }: NameReading): boolean {
  const spelled = withoutArticle(spelling);
  const start = tokens.starts[first]!;
  // A sign at the beginning is no part of the token.
  return text.startsWith(spelled, start) || (start > 0 && text.startsWith(spelled, start - 1));
}

/** True where the words are capitalised as a name is. */
export function isCapitalised(document: AnalysedText, match: NameMatch): boolean {
  const lettering = letteringOf(document, firstWordOf(document, match), match.to);
  return lettering === 'capital' || lettering === 'caps';
}

function letteringOf({ text, tokens }: AnalysedText, first: number, to: number): Lettering {
  const surface = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  if (LOWER.test(surface(first))) return 'small';
  let isShouted = true;
  for (let token = first; token < to; token++) {
    const written = surface(token);
    // Particles may be small between capitals: "Gang of Four".
    if (token > first && LOWER.test(written)) {
      if (!STOPWORDS.has(tokens.wordAt(token))) return 'mixed';
      isShouted = false;
    } else if (!ALL_UPPER.test(written.replace(POSSESSIVE, ''))) isShouted = false;
  }
  return isShouted ? 'caps' : 'capital';
}

/** "The" before a name is written or left out as one likes. */
export function withoutArticle(spelling: string): string {
  return spelling.replace(/^the\s+(?=\S)/i, '');
}

const stylised = new WeakMap<NameReading, boolean>();

/** True where the library's own spelling is set apart from a word: "KISS", "a-ha", "P!nk". */
export function isStylised(reading: NameReading): boolean {
  const known = stylised.get(reading);
  if (known !== undefined) return known;
  const spelled = withoutArticle(reading.spelling);
  const is =
    /\p{Lu}/u.test(spelled.slice(1).replace(/\s+\p{Lu}/gu, '')) ||
    /[^\p{L}\p{N}\s'’.&-]/u.test(spelled) ||
    LOWER.test(spelled);
  stylised.set(reading, is);
  return is;
}

/**
 * Everyday words in small letters are names only where the sentence begins small, too: who writes "saw blur on friday"
 * uses no capitals, and in all other texts "can", "live" and "love" would have to be judged at every line.
 */
function isPossible(document: AnalysedText, match: NameMatch, reading: NameReading, first: number): boolean {
  const { text, tokens } = document;
  if (reading.strength === 'exact') return isSpelledExactly(document, first, reading);
  if (!isLower(document, first)) return true;
  // "web.archive.org", "#blur"
  if (/[\p{L}\p{N}./@#_]/u.test(text[tokens.starts[match.from]! - 1] ?? '')) return false;
  if (reading.strength === 'clear' || isSpelledExactly(document, first, reading)) return true;
  return isCareless(document, match.from);
}

/** True in a sentence that begins with a small letter. */
export function isCareless({ text, sentenceStarts, sentenceOf }: AnalysedText, token: number): boolean {
  const start = sentenceStarts[sentenceOf[token]!]!;
  return /^[^\p{L}\p{N}]{0,4}\p{Ll}/u.test(text.slice(start, start + 6));
}

/** True for a single word that the lexicon knows as a name, as a rule of a place or a person. */
export function isKnownName({ tokens }: AnalysedText, { match, first }: NameCandidate): boolean {
  return match.to - first === 1 && isCommonName(tokens.wordAt(first));
}

/** True where a token begins with a capital. */
export function isUpper({ text, tokens }: AnalysedText, token: number): boolean {
  const start = tokens.starts[token]!;
  const unit = text.charCodeAt(start);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return UPPER.test(text.slice(start, start + 2));
}

function isLower({ text, tokens }: AnalysedText, token: number): boolean {
  const start = tokens.starts[token]!;
  const unit = text.charCodeAt(start);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return LOWER.test(text.slice(start, start + 2));
}
