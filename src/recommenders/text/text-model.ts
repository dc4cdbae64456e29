import { analyseText, sentenceText, type TextDocument } from './analysed-text';
import { ArtistTermCounter } from './artist-terms';
import { BestSentences, type EvidenceSentence, sentenceQuality } from './best-sentences';
import { contextScores, directScores } from './co-mention-scores';
import { CoMentionCounter, documentPairs } from './co-mentions';
import { findMentions } from './find-mentions';
import { fuseScores } from './fuse-scores';
import { type ArtistNames, createNameMatcher } from './name-matcher';
import { cosineRows } from './sparse-similarity';
import { type DescribingTerm, describingTerms, termVectors } from './term-weights';

/** Where a document names an artist, ready to be stored. */
export interface DocumentMention {
  artistId: string;
  trackId?: string;
  sentence: string;
  /** Character offset in the document's text; negative for a mention in its title. */
  offset: number;
}

/** An artist written about like another one. */
export interface SimilarArtist {
  artistId: string;
  /** In [0, 1], comparable between artists. */
  score: number;
  /** Sentences that name both, best first; empty where the two are alike without ever being named together. */
  evidence: EvidenceSentence[];
  /** Describing terms the two share, strongest first. */
  terms: string[];
}

/** Two artists named on the same pages; artistA was listed before artistB. */
export interface CoMention {
  artistA: string;
  artistB: string;
  weight: number;
  documents: number;
}

/** What the written word says about artists. */
export interface TextModel {
  similar: Map<string, SimilarArtist[]>;
  terms: Map<string, DescribingTerm[]>;
  coMentions: CoMention[];
  /** Mentions found in all documents. */
  mentions: number;
}

/** Learns document by document: none is kept, so that a collection may be larger than memory. */
export interface TextModelBuilder {
  add(document: TextDocument): DocumentMention[];
  build(): TextModel;
}

const NEIGHBOURS = 50;
const TERMS = 30;
const SHARED_TERMS = 5;
// Equal says: chosen on Wikipedia articles against co-listening, where each left out costs (see docs/text.md).
const DIRECT_WEIGHT = 1;
const CONTEXT_WEIGHT = 1;
const TERM_WEIGHT = 1;

/** Starts a model of the given artists. */
export function createTextModelBuilder(names: readonly ArtistNames[]): TextModelBuilder {
  const artistIds = [...new Set(names.map(({ artistId }) => artistId))];
  const indices = new Map(artistIds.map((artistId, index) => [artistId, index]));
  const indexOf = (artistId: string) => indices.get(artistId)!;
  const matcher = createNameMatcher(names);
  const coMentions = new CoMentionCounter(artistIds.length);
  const terms = new ArtistTermCounter(artistIds.length, matcher.nameWords);
  const sentences = new BestSentences();
  let mentionCount = 0;

  const add = (document: TextDocument): DocumentMention[] => {
    const analysed = analyseText(document);
    const mentions = findMentions(analysed, matcher);
    const pairs = documentPairs(mentions, indexOf);
    coMentions.add(document.site, new Set(mentions.map(({ artistId }) => indexOf(artistId))), pairs);
    terms.add(analysed, mentions, indexOf);
    for (const { a, b, weight, sentence } of pairs) {
      if (sentence === undefined) continue;
      const start = analysed.sentenceStarts[sentence]!;
      const length = (analysed.sentenceStarts[sentence + 1] ?? analysed.text.length) - start;
      const read = () => sentenceText(analysed, sentence);
      sentences.offer(a, b, document.id, sentenceQuality(weight, length), read);
    }
    mentionCount += mentions.length;
    return mentions.map(({ artistId, trackId, from, sentence }) => ({
      artistId,
      ...(trackId ? { trackId } : {}),
      sentence: sentenceText(analysed, sentence),
      offset: analysed.tokens.starts[from]! - analysed.textStart,
    }));
  };

  const build = (): TextModel => {
    const counts = coMentions.counts();
    const termCounts = terms.counts();
    const vectors = termVectors(termCounts);
    const described = describingTerms(vectors, termCounts.surfaces, TERMS);
    const direct = directScores(counts);
    const context = contextScores(counts);
    const termCosines = cosineRows(vectors);
    const similar = new Map<string, SimilarArtist[]>();
    artistIds.forEach((artistId, artist) => {
      const neighbours = fuseScores(
        [
          { scores: direct.next().value!, weight: DIRECT_WEIGHT },
          { scores: context.next().value!, weight: CONTEXT_WEIGHT },
          { scores: termCosines.next().value!, weight: TERM_WEIGHT },
        ],
        artist,
        NEIGHBOURS,
      );
      similar.set(
        artistId,
        neighbours.map(({ index, score }) => ({
          artistId: artistIds[index]!,
          score,
          evidence: sentences.of(artist, index),
          terms: sharedTerms(described[artist]!, described[index]!),
        })),
      );
    });
    return {
      similar,
      terms: new Map(artistIds.map((artistId, artist) => [artistId, described[artist]!])),
      coMentions: [...coMentions.pairs()].map(({ a, b, weight, documents }) => ({
        artistA: artistIds[a]!,
        artistB: artistIds[b]!,
        weight,
        documents,
      })),
      mentions: mentionCount,
    };
  };
  return { add, build };
}

function sharedTerms(own: readonly DescribingTerm[], other: readonly DescribingTerm[]): string[] {
  const weights = new Map(other.map(({ term, weight }) => [term, weight]));
  return own
    .filter(({ term }) => weights.has(term))
    .sort((x, y) => y.weight * weights.get(y.term)! - x.weight * weights.get(x.term)!)
    .slice(0, SHARED_TERMS)
    .map(({ term }) => term);
}
