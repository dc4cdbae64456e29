import { type AnalysedText, analyseText, sentenceText, type TextDocument } from './analysed-text';
import { type DocumentPair, documentPairs } from './co-mentions';
import { documentTerms } from './document-terms';
import { findMentions, type IsExcluded } from './find-mentions';
import type { NameMatcher } from './name-matcher';
import { recencyGrowth } from './recency';
import { sentenceQuality } from './sentence-quality';
import { toneWeight } from './sentence-tone';

/** Weights are kept in whole millionths: whole numbers add up the same in any order, and can be taken off again. */
export const UNIT = 1e6;

/** Another number whenever a document would be read otherwise than before: all that name somebody are then read again. */
export const READING = 2;

/** Where a document names an artist, ready to be stored. */
export interface DocumentMention {
  artistId: string;
  trackId?: string;
  sentence: string;
  /** Character offset in the document's text; negative for a mention in its title. */
  offset: number;
  /** The name as the text has it. */
  spelling: string;
}

/** What a document adds to what is known. */
export interface DocumentCounts {
  /** Artists it names, in order of their ids. */
  artists: string[];
  /** Pairs of them by index, a < b; weight in millionths, and the same grown by the document's date. */
  pairs: [a: number, b: number, weight: number, recent: number][];
  /** Artist by index, stem, weight in millionths. */
  terms: [artist: number, stem: string, weight: number][];
  spellings: [stem: string, spelling: string, count: number][];
}

/** A sentence that names two artists; artistA's id sorts before artistB's. */
export interface PairSentence {
  artistA: string;
  artistB: string;
  sentence: string;
  quality: number;
}

/** Everything that is learned from one document. */
export interface DocumentReading {
  mentions: DocumentMention[];
  counts: DocumentCounts;
  sentences: PairSentence[];
}

/**
 * Reads whom a document names, with whom and in which words. Depends on nothing but its arguments.
 * @param isExcluded readings of names that somebody has corrected
 */
export function readDocumentNames(
  document: TextDocument,
  matcher: NameMatcher,
  isExcluded?: IsExcluded,
): DocumentReading {
  const analysed = analyseText(document);
  const found = findMentions(analysed, matcher, isExcluded);
  const artists = [...new Set(found.map(({ artistId }) => artistId))].sort();
  const indices = new Map(artists.map((artistId, index) => [artistId, index]));
  const indexOf = (artistId: string) => indices.get(artistId)!;
  const growth = recencyGrowth(document.writtenAt);
  const pairs = toned(analysed, documentPairs(found, indexOf));
  // Stems, word classes and stopwords are English ones.
  const isEnglish = (document.language ?? 'en') === 'en';
  const terms = documentTerms(analysed, isEnglish ? found : [], matcher.nameWords);
  const sentences: PairSentence[] = [];
  for (const { a, b, weight, sentence } of pairs) {
    if (sentence === undefined) continue;
    const start = analysed.sentenceStarts[sentence]!;
    const length = (analysed.sentenceStarts[sentence + 1] ?? analysed.text.length) - start;
    const quality = sentenceQuality(weight, length);
    if (quality <= 0) continue;
    sentences.push({
      artistA: artists[a]!,
      artistB: artists[b]!,
      sentence: sentenceText(analysed, sentence),
      quality,
    });
  }
  return {
    mentions: found.map(({ artistId, trackId, from, to, sentence }) => ({
      artistId,
      ...(trackId ? { trackId } : {}),
      sentence: sentenceText(analysed, sentence),
      offset: analysed.tokens.starts[from]! - analysed.textStart,
      spelling: analysed.text.slice(analysed.tokens.starts[from], analysed.tokens.ends[to - 1]),
    })),
    counts: {
      artists,
      pairs: pairs.map(({ a, b, weight }) => [a, b, millionths(weight), millionths(weight * growth)]),
      terms: [...terms.counts].flatMap(([artistId, row]) =>
        // Sublinear within a document: a word said ten times is not ten times as true.
        [...row].map(([stem, count]): DocumentCounts['terms'][number] => [
          indexOf(artistId),
          stem,
          millionths(1 + Math.log(count)),
        ]),
      ),
      spellings: [...terms.spellings].flatMap(([stem, row]) =>
        [...row].map(([spelling, count]): DocumentCounts['spellings'][number] => [stem, spelling, count]),
      ),
    },
    sentences,
  };
}

function toned(document: AnalysedText, pairs: readonly DocumentPair[]): DocumentPair[] {
  const weights = new Map<number, number>();
  return pairs.map((pair) => {
    if (pair.sentence === undefined) return pair;
    const weight = weights.get(pair.sentence) ?? toneWeight(sentenceText(document, pair.sentence));
    weights.set(pair.sentence, weight);
    return { ...pair, weight: pair.weight * weight };
  });
}

const millionths = (weight: number): number => Math.round(weight * UNIT);
