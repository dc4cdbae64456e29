import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { AnalysedText } from './analysed-text';
import type { Mention } from './find-mentions';
import { STOPWORDS } from './vocabulary';

/** Words a document has around artists. */
export interface DocumentTerms {
  /** For each artist the stems around them and how often each stands there. */
  counts: Map<string, Map<string, number>>;
  /** For each of these stems the spellings it has in the document, and how often. */
  spellings: Map<string, Map<string, number>>;
}

const WORD = /^\p{L}[\p{L}\p{N}]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
const STEM_CACHE_LIMIT = 200_000;
const stemOfWord = new Map<string, string | null>();

/**
 * Collects the words of the sentences that name an artist (of the whole text for an artist named in the title), after
 * Whitman & Lawrence 2002. Capitalised words inside a sentence are names, not descriptions, and are left out.
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
  for (let token = 0; token < tokens.length; token++) {
    const sentence = sentenceOf[token]!;
    const named = bySentence.get(sentence);
    if ((!named && titled.size === 0) || inName.has(token)) continue;
    const opensSentence = token === 0 || sentenceOf[token - 1] !== sentence;
    const start = tokens.starts[token]!;
    if (!opensSentence && CAPITAL.test(text.slice(start, start + 2))) continue;
    const word = tokens.wordAt(token);
    const stem = stemOf(word);
    if (stem === null || nameWords.has(word)) continue;
    increment(terms.spellings, stem, word);
    for (const artistId of named ? new Set([...named, ...titled]) : titled)
      increment(terms.counts, artistId, stem);
  }
  return terms;
}

function increment(counts: Map<string, Map<string, number>>, outer: string, inner: string): void {
  const row = counts.get(outer) ?? new Map<string, number>();
  counts.set(outer, row);
  row.set(inner, (row.get(inner) ?? 0) + 1);
}

/** Porter's stem, null for a word that describes nothing. */
function stemOf(word: string): string | null {
  const known = stemOfWord.get(word);
  if (known !== undefined) return known;
  const stem = WORD.test(word) && !STOPWORDS.has(word) ? PorterStemmer.stem(word) : null;
  if (stemOfWord.size >= STEM_CACHE_LIMIT) stemOfWord.clear();
  stemOfWord.set(word, stem);
  return stem;
}
