import type { AnalysedText } from './analysed-text';
import type { NameMatch, NameReading } from './name-matcher';
import type { Tokens } from './tokenise';
import { isCommonName, isCommonWord, MUSIC_WORDS, STOPWORDS } from './vocabulary';

/** What is known around a match when it is judged. */
export interface Surroundings {
  document: AnalysedText;
  /** Artist already accepted for a token, by token index; undefined for words outside names. */
  artistOf: readonly (string | undefined)[];
  /** Artists accepted elsewhere in the document: one sense per discourse (Gale, Church & Yarowsky 1992). */
  acceptedInDocument: ReadonlySet<string>;
  /** Artists a track title of whose stands somewhere in the document. */
  tracksInDocument: ReadonlySet<string>;
}

const NEARBY_WORDS = 5;
const NEARBY_ARTIST = 12;
const PLACE_PREPOSITIONS = new Set(['in', 'from', 'near', 'at', 'to', 'of', 'around', 'outside', 'via']);
const PLACE_FOLLOWERS = new Set(['based', 'born', 'area', 'native']);
const TITLES = new Set(['the', 'dj', 'mc', 'sir', 'with', 'by', 'and', 'or']);
const JOINED = /^[ \-–]$/;
const UPPER = /\p{Lu}/u;
const LOWER_FIRST = /^\p{Ll}/u;

/** True where the words are capitalised as a name is; particles ("of", "the") may be small between other words. */
export function isCapitalised({ text, tokens }: AnalysedText, { from, to }: NameMatch): boolean {
  let contentWords = 0;
  let smallParticles = 0;
  for (let token = from; token < to; token++) {
    const word = tokens.wordAt(token);
    const small = LOWER_FIRST.test(text.slice(tokens.starts[token]!, tokens.starts[token]! + 2));
    if (word === 'the' && token === from && to - from > 1) continue;
    const particle = STOPWORDS.has(word);
    if (small && !particle) return false;
    if (small) smallParticles++;
    if (!particle) contentWords++;
  }
  // "the Who" and "And One" consist of particles only: then these must be capitalised.
  return contentWords > 0 || smallParticles === 0;
}

/** True where the text writes the name as the library does, to the letter. */
export function isSpelledExactly(
  { text, tokens }: AnalysedText,
  match: NameMatch,
  spelling: string,
): boolean {
  const start = tokens.starts[match.from]!;
  return text.startsWith(spelling, start) || (start > 0 && text.startsWith(spelling, start - 1));
}

/**
 * Sums the signs that an ambiguous name is meant as an artist here: above 0 it is.
 * Weights are whole steps, chosen by reading; each rule is one line of evidence a reader would accept.
 */
export function nameEvidence(match: NameMatch, reading: NameReading, around: Surroundings): number {
  const { document, artistOf, acceptedInDocument, tracksInDocument } = around;
  const { text, tokens, sentenceOf } = document;
  const { from, to } = match;
  const sentence = sentenceOf[from];
  const before = from > 0 && sentenceOf[from - 1] === sentence ? from - 1 : -1;
  if (isPartOfLongerName(match, document, artistOf)) return Number.NEGATIVE_INFINITY;

  let score = -1;
  const exact = isSpelledExactly(document, match, reading.spelling);
  // Capitals inside ("KISS", "CéU") set a name apart from the word; their absence speaks against it.
  if (UPPER.test(reading.spelling.slice(1))) score += exact ? 2 : -1;
  if (before < 0 && sentence !== 0) score -= 1;
  if (before >= 0) {
    // A capital where none is due says something on a word that is no place or first name; "in Boston" is the place.
    if (!everyWord(tokens, from, to, isCommonName)) score += 1;
    else if (PLACE_PREPOSITIONS.has(tokens.wordAt(before))) score -= 2;
  }
  if (isQuoted(document, match)) score -= 2;
  if (tracksInDocument.has(reading.artistId)) score += 1;
  if (acceptedInDocument.has(reading.artistId)) score += 1;

  let musicWord = false;
  let artistNear = false;
  let inList = false;
  const low = Math.max(0, from - NEARBY_ARTIST);
  const high = Math.min(tokens.length, to + NEARBY_ARTIST);
  for (let token = low; token < high; token++) {
    if ((token >= from && token < to) || sentenceOf[token] !== sentence) continue;
    const distance = token < from ? from - token : token - to + 1;
    if (distance <= NEARBY_WORDS && MUSIC_WORDS.has(tokens.wordAt(token))) musicWord = true;
    const artist = artistOf[token];
    if (!artist || artist === reading.artistId) continue;
    artistNear = true;
    if (distance <= 2) {
      const [a, b] =
        token < from
          ? [tokens.ends[token]!, tokens.starts[from]!]
          : [tokens.ends[to - 1]!, tokens.starts[token]!];
      if (/^\s*(?:,|&|and|\/|;|,\s*and)\s*(?:the\s+)?$/i.test(text.slice(a, b))) inList = true;
    }
  }
  return score + (musicWord ? 1 : 0) + (artistNear ? 1 : 0) + (inList ? 2 : 0);
}

function everyWord(tokens: Tokens, from: number, to: number, test: (word: string) => boolean): boolean {
  for (let token = from; token < to; token++) if (!test(tokens.wordAt(token))) return false;
  return true;
}

/** A name alone between quotation marks is a title. */
function isQuoted({ text, tokens }: AnalysedText, { from, to }: NameMatch): boolean {
  const start = tokens.starts[from]!;
  const end = tokens.ends[to - 1]!;
  return (
    /["“«]/.test(text.slice(Math.max(0, start - 1), start)) && /^[.,]?["”»]/.test(text.slice(end, end + 2))
  );
}

/** "Nick Drake" is not Drake and the "Boston Globe" not Boston: a capitalised word stands right beside the match. */
export function isPartOfLongerName(
  { from, to }: NameMatch,
  { text, tokens, sentenceOf }: AnalysedText,
  artistOf: Surroundings['artistOf'],
): boolean {
  const gap = (token: number) => text.slice(tokens.ends[token], tokens.starts[token + 1]);
  const inSentence = (token: number) => sentenceOf[token] === sentenceOf[from];
  const capital = (token: number) => UPPER.test(text[tokens.starts[token]!]!);
  const before = from - 1;
  if (before >= 0 && inSentence(before) && JOINED.test(gap(before)) && capital(before) && !artistOf[before]) {
    // A sentence's first word is capitalised anyway: only an unknown word there is a first name.
    const opensSentence = before === 0 || !inSentence(before - 1);
    const word = tokens.wordAt(before);
    if (!TITLES.has(word) && !(opensSentence && isCommonWord(word))) return true;
  }
  if (to >= tokens.length || !inSentence(to) || !JOINED.test(gap(to - 1)) || artistOf[to]) return false;
  return capital(to) || PLACE_FOLLOWERS.has(tokens.wordAt(to));
}
