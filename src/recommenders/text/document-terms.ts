import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { AnalysedText } from './analysed-text';
import { isDescribing, wordRole } from './describing-word';
import type { Mention } from './find-mentions';
import { remembered } from './remembered';
import { isCommonWord, STOPWORDS } from './vocabulary';

/** Words a document has around artists. */
export interface DocumentTerms {
  /** For each artist the stems around them, and phrases of stems joined by blanks, and how often each stands there. */
  counts: Map<string, Map<string, number>>;
  /** For each of these stems the spellings it has in the document, and how often. */
  spellings: Map<string, Map<string, number>>;
}

const WORD = /^\p{L}[\p{L}\p{N}]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const JOINED = /^[ -]$/;
const LONGEST_PHRASE = 3;

/**
 * Collects the words and noun phrases of the sentences that name an artist (of the whole text for an artist named in the
 * title), after Whitman & Lawrence 2002. Capitalised words inside a sentence are names, not descriptions, and are left out.
 * @param nameWords words of artists' names that are in no dictionary: they describe nobody
 */
export function documentTerms(
  document: AnalysedText,
  mentions: readonly Mention[],
  nameWords: { has(word: string): boolean },
): DocumentTerms {
  const bySentence = new Map<number, Set<string>>();
  const titled = new Set<string>();
  const inName = new Set<number>();
  for (const { artistId, sentence, from, to } of mentions) {
    if (document.textStart > 0 && sentence === 0) titled.add(artistId);
    const named = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, named.add(artistId));
    for (let token = from; token < to; token++) inName.add(token);
  }
  const terms: DocumentTerms = { counts: new Map(), spellings: new Map() };
  const { text, tokens, sentenceOf } = document;
  // Words that stand right beside each other, for phrases.
  let run: { word: string; stem: string }[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const sentence = sentenceOf[token]!;
    const named = bySentence.get(sentence);
    const opensSentence = token === 0 || sentenceOf[token - 1] !== sentence;
    const gap = token === 0 ? '' : text.slice(tokens.ends[token - 1], tokens.starts[token]);
    if (opensSentence || !JOINED.test(gap)) run = [];
    const isRead = (named || titled.size > 0) && !inName.has(token);
    const start = tokens.starts[token]!;
    const word = isRead ? tokens.wordAt(token) : '';
    const stem = isRead ? stemOf(word) : null;
    const isCapital = stem !== null && CAPITAL.test(text.slice(start, start + 2));
    // Names describe nobody. Of the first word of a sentence its capital does not tell.
    if (stem === null || nameWords.has(word) || (isCapital && !(opensSentence && isCommonWord(word)))) {
      run = [];
      continue;
    }
    run.push({ word, stem });
    const artistIds = named ? new Set([...named, ...titled]) : titled;
    const add = (key: string, spelling: string) => {
      increment(terms.spellings, key, spelling);
      for (const artistId of artistIds) increment(terms.counts, artistId, key);
    };
    add(stem, word);
    for (let words = 2; words <= Math.min(LONGEST_PHRASE, run.length); words++) {
      const phrase = run.slice(-words);
      if (isPhrase(phrase.map((part) => part.word)))
        add(phrase.map((part) => part.stem).join(' '), phrase.map((part) => part.word).join(' '));
    }
  }
  return terms;
}

/** Nouns and what qualifies them, and a noun at the end (Justeson & Katz 1995). */
function isPhrase(words: readonly string[]): boolean {
  return wordRole(words.at(-1)!).isNoun && words.slice(0, -1).every(isDescribing);
}

function increment(counts: Map<string, Map<string, number>>, outer: string, inner: string): void {
  const row = counts.get(outer) ?? new Map<string, number>();
  counts.set(outer, row);
  row.set(inner, (row.get(inner) ?? 0) + 1);
}

/** Porter's stem, null for a word that describes nothing. */
const stemOf = remembered((word) =>
  WORD.test(word) && !STOPWORDS.has(word) ? PorterStemmer.stem(word) : null,
);
