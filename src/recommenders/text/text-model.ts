import { fuseViews } from './fuse-views';
import { type DescribingTerm, describingTerms, termVectors } from './term-weights';
import type { TextCounts } from './text-counts';
import { textViews } from './text-views';

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

/**
 * Compares all artists by what was counted. Depends on the counts alone, not on the order they came in.
 * @param now ms since 1970: what was written long ago counts less
 */
export function scoreTextModel(counts: TextCounts, now: number): TextModel {
  const { artistIds } = counts;
  const artistTerms = counts.artistTerms();
  const vectors = termVectors(artistTerms);
  const described = describingTerms(vectors, artistTerms.surfaces, TERMS);
  const views = textViews(counts, now, vectors);
  const similar = new Map<string, SimilarArtist[]>();
  artistIds.forEach((artistId, artist) => {
    const neighbours = fuseViews(views.next().value!, artist, counts.documents, NEIGHBOURS);
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
