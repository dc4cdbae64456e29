import type { AnalysedText } from './analysed-text';
import { CONTEXT_WORDS } from './context-words';
import { isCareless, isKnownName, isStylised, isUpper, type NameCandidate } from './name-candidates';
import type { TokenSums } from './token-sums';
import { isCommonWord, MUSIC_WORDS, wordClass } from './vocabulary';

/** Hears the signs that are there, each of up to four words: never put together to one, for there are millions. */
export type Add = (sign: string, second?: string, third?: string, fourth?: string) => void;

const ALL_UPPER = /^[\p{Lu}\p{N}]{2,}$/u;
const JOINED = /^[ \-–]$/;
const NEAR = 5;
const TOPIC_REACH = 60;
const FEW_WORDS = 5;
/** Sentences may be endless where a text has no full stops. */
export const SENTENCE_REACH = 40;

/**
 * The signs that bear on whether a name means its artist and that depend on the text alone, for the weights of a
 * logistic model (see name-evidence). Each is something a reader would point at: how the name is written, the words
 * right before and after, and what the sentence is about. A sign carries the lettering in its name where that changes
 * what it says: "to" before a capital is not "to" before a small letter.
 */
export function textSigns(document: AnalysedText, sums: TokenSums, candidate: NameCandidate, add: Add): void {
  add('bias');
  writing(document, candidate, add);
  wordsBefore(document, candidate, add);
  wordsAfter(document, candidate, add);
  frame(document, candidate, add);
  sentence(document, sums, candidate, add);
}

/** The sorts of the words on both sides together: "by … and", "in … based". */
function frame(document: AnalysedText, { match }: NameCandidate, add: Add): void {
  add('frame', sideOf(document, match, -1), sideOf(document, match, 1));
}

function sideOf(document: AnalysedText, { from, to }: NameCandidate['match'], step: 1 | -1): string {
  const token = step < 0 ? from - 1 : to;
  if (!within(document, from, token)) return step < 0 ? 'start' : 'end';
  const mark = gapAfter(document, step < 0 ? token : to - 1).trim();
  if (mark !== '') return mark[0]!;
  const isName = step < 0 ? isNameCapital(document, token) : isUpper(document, token);
  return isName ? 'capital' : sortOf(document.tokens.wordAt(token), step);
}

/** What a word beside a name says of it: by the lists of context words, else by the lexicon. */
function sortOf(word: string, step: 1 | -1): string {
  return (step < 0 ? CONTEXT_WORDS.before : CONTEXT_WORDS.after).get(word) ?? wordClass(word);
}

function writing(document: AnalysedText, candidate: NameCandidate, add: Add): void {
  const { tokens } = document;
  const { match, reading, first, lettering, kind, opensSentence, isExact } = candidate;
  const place = placeOf(document, candidate);
  add('written', lettering, kind);
  add('written', lettering, place);
  add('written', lettering, place, kind);
  add('strength', reading.strength, lettering);
  // How often everyday words are names at all: "September" seldom, "Nirvana" mostly.
  if (reading.strength !== 'clear') add('word=', tokens.wordAt(first));
  if (first > match.from) {
    const isCapital = isUpper(document, match.from);
    if (opensSentence) add('article:first', lettering);
    else add('article', isCapital ? 'The' : 'the', lettering);
  } else if (/^the\s/i.test(reading.spelling)) add('article:none', lettering);
  if (isStylised(reading)) add('stylised', isExact ? 'exact' : lettering);
  if (lettering === 'caps') {
    const isHeadline = [match.from - 1, match.to].some(
      (token) => within(document, match.from, token) && ALL_UPPER.test(surfaceOf(document, token)),
    );
    if (isHeadline) add('headline');
    if (!/\p{Lu}{2}/u.test(reading.spelling)) add('shouted');
  }
  if (isKnownName(document, candidate)) add('known-name', place);
  if (isCareless(document, match.from)) add('careless', lettering);
}

function wordsBefore(document: AnalysedText, { match, lettering, kind }: NameCandidate, add: Add): void {
  const before = match.from - 1;
  if (!within(document, match.from, before)) {
    add('before:start', lettering);
    return;
  }
  const gap = gapAfter(document, before);
  if (!/^[\s“"'‘(]*$/.test(gap)) {
    add('before', gap.trim().slice(0, 1) || 'space', lettering);
    return;
  }
  const { tokens } = document;
  const word = tokens.wordAt(before);
  const sort = sortOf(word, -1);
  add('before', sort, lettering);
  add('before', sort, kind, lettering);
  add('before=', word, lettering);
  const second = before - 1;
  if (within(document, match.from, second) && JOINED.test(gapAfter(document, second))) {
    const secondWord = tokens.wordAt(second);
    add('before2', sortOf(secondWord, -1), sort);
    if (MUSIC_WORDS.has(secondWord)) add('before2:music', word);
  }
}

function wordsAfter(document: AnalysedText, candidate: NameCandidate, add: Add): void {
  const { text, tokens } = document;
  const { match, lettering, kind, isPossessive } = candidate;
  const after = match.to;
  const end = tokens.ends[after - 1]!;
  const place = placeOf(document, candidate);
  if (isPossessive) add('possessive', lettering);
  if (isPossessive) add('possessive', traitOf(candidate));
  const start = tokens.starts[match.from]!;
  if (
    /["“”«‘]/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[.,?!]?["”»’]/.test(text.slice(end, end + 2))
  )
    add('quoted', lettering);
  if (!within(document, match.from, after)) {
    add('after:end', lettering);
    return;
  }
  const gap = gapAfter(document, after - 1).replace(/^['’]/, '');
  const word = tokens.wordAt(after);
  const isCapital = isUpper(document, after);
  if (!/^\s*[-–(]?$/.test(gap)) {
    add('after', gap.trim().slice(0, 1) || 'space', lettering);
    return;
  }
  if (isPossessive) {
    add('possessive:of', isCapital ? 'capital' : sortOf(word, 1));
    return;
  }
  if (gap === '-') {
    add('after:hyphen', lettering);
    return;
  }
  if (isCapital && JOINED.test(gap)) return;
  const sort = sortOf(word, 1);
  add('after', sort, lettering);
  add('after', sort, lettering, place);
  add('after', sort, kind, lettering);
  add('after', sort, traitOf(candidate));
  if (place === 'first') add('after', sort, kind, 'first');
  add('after=', word, lettering);
}

function sentence(document: AnalysedText, sums: TokenSums, candidate: NameCandidate, add: Add): void {
  const { match, lettering } = candidate;
  const { from, to } = match;
  const [start, end] = sentenceAround(document, match);
  const around = (counts: Int32Array, low: number, high: number) =>
    counts[high]! - counts[low]! - (counts[to]! - counts[from]!);
  const all = around(sums.music, start, end);
  const near = around(sums.music, Math.max(start, from - NEAR), Math.min(end, to + NEAR));
  const trait = traitOf(candidate);
  const low = Math.max(0, from - TOPIC_REACH);
  const high = Math.min(document.tokens.length, to + TOPIC_REACH);
  const others = Math.max(0, start - low) + Math.max(0, high - end);
  const beyond = Math.max(0, around(sums.music, Math.min(low, start), Math.max(high, end)) - all);
  if (others >= FEW_WORDS) {
    const density = beyond === 0 ? 'none' : beyond / others < 0.05 ? 'some' : 'much';
    add('topic', density);
    add('topic', density, trait);
  }
  // Not a word about music in reach: who would be meant?
  if (all + beyond === 0) {
    add('dry', trait);
    add('dry', candidate.reading.strength);
  }
  if (near > 0) {
    add('music:near', trait);
    add('music:near', lettering);
  }
  if (all > near) add('music:sentence', lettering);
  if (all > 1) add('music:many', trait);
  if (all === 0) {
    add('music:none', trait);
    add('music:none', lettering);
  }
  if (around(sums.figures, start, end) > 0) add('figures', lettering);
  const capitals = around(sums.capitals, start, end);
  add('capitals', capitals === 0 ? 'none' : capitals < 3 ? 'some' : 'many', lettering);
}

/** The tokens of a name's sentence, end exclusive, as far as {@link SENTENCE_REACH} on both sides. */
function sentenceAround(document: AnalysedText, { from, to }: NameCandidate['match']): [number, number] {
  let start = from;
  while (start > 0 && from - start < SENTENCE_REACH && within(document, from, start - 1)) start--;
  let end = to;
  while (end - to < SENTENCE_REACH && within(document, from, end)) end++;
  return [start, end];
}

/** Places and months, and names that begin a sentence, are weighed apart: there a capital says nothing. */
export function traitOf({ kind, opensSentence }: NameCandidate): string {
  if (kind === 'place' || kind === 'month') return kind;
  return opensSentence ? 'first' : 'inside';
}

/** Where in its sentence a name stands. */
export function placeOf(document: AnalysedText, { match, opensSentence }: NameCandidate): string {
  if (opensSentence) return 'first';
  return /[:“"(]\s*$/.test(gapAfter(document, match.from - 1)) ? 'after-colon' : 'inside';
}

/** Whether a token is there and in the sentence of another. */
export function within({ tokens, sentenceOf }: AnalysedText, of: number, token: number): boolean {
  return token >= 0 && token < tokens.length && sentenceOf[token] === sentenceOf[of];
}

export function isInReach(document: AnalysedText, of: number, token: number): boolean {
  return Math.abs(token - of) <= SENTENCE_REACH && within(document, of, token);
}

export function surfaceOf({ text, tokens }: AnalysedText, token: number): string {
  return text.slice(tokens.starts[token], tokens.ends[token]);
}

/** What stands between a token and the next. */
export function gapAfter({ text, tokens }: AnalysedText, token: number): string {
  return text.slice(tokens.ends[token], tokens.starts[token + 1]);
}

/** A capital where only a name has one: a sentence's first word has it anyway, if it is a common word. */
export function isNameCapital(document: AnalysedText, token: number): boolean {
  if (!isUpper(document, token)) return false;
  if (within(document, token, token - 1)) return true;
  const word = document.tokens.wordAt(token);
  return !isCommonWord(word) || CONTEXT_WORDS.before.get(word) === 'person';
}
