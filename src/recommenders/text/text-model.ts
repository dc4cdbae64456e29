import { contextScores, directScores } from './co-mention-scores';
import { fuseScores } from './fuse-scores';
import { cosineRows } from './sparse-similarity';
import { type DescribingTerm, describingTerms, termVectors } from './term-weights';
import type { TextCounts } from './text-counts';

/** An artist written about like another one. */
export interface SimilarArtist {
  artistId: string;
  /** In [0, 1], comparable between artists. */
  score: number;
  /** Describing terms the two share, strongest first. */
  terms: string[];
}

/** What the written word says about artists. */
export interface TextModel {
  similar: Map<string, SimilarArtist[]>;
  terms: Map<string, DescribingTerm[]>;
}

const NEIGHBOURS = 50;
const TERMS = 30;
const SHARED_TERMS = 5;
// Equal says: chosen on Wikipedia articles against co-listening, where each left out costs (see docs/text.md).
const DIRECT_WEIGHT = 1;
const CONTEXT_WEIGHT = 1;
const TERM_WEIGHT = 1;

/**
 * Compares all artists by what was counted. Depends on the counts alone, not on the order they came in.
 * @param now ms since 1970: what was written long ago counts less
 */
export function scoreTextModel(counts: TextCounts, now: number): TextModel {
  const { artistIds } = counts;
  const coMentions = counts.coMentions(now);
  const artistTerms = counts.artistTerms();
  const vectors = termVectors(artistTerms);
  const described = describingTerms(vectors, artistTerms.surfaces, TERMS);
  const direct = directScores(coMentions);
  const context = contextScores(coMentions);
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
        terms: sharedTerms(described[artist]!, described[index]!),
      })),
    );
  });
  return { similar, terms: new Map(artistIds.map((artistId, artist) => [artistId, described[artist]!])) };
}

function sharedTerms(own: readonly DescribingTerm[], other: readonly DescribingTerm[]): string[] {
  const weights = new Map(other.map(({ term, weight }) => [term, weight]));
  return own
    .filter(({ term }) => weights.has(term))
    .sort((x, y) => y.weight * weights.get(y.term)! - x.weight * weights.get(x.term)!)
    .slice(0, SHARED_TERMS)
    .map(({ term }) => term);
}
