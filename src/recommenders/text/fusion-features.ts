import { topNeighbours } from './sparse-similarity';
import { type Scores, VIEWS } from './text-views';

// Whoever is further down in every view is no neighbour.
const RANKS = 150;
/** Names of the features, in order: two a view, and what is known of the artists themselves. */
export const FUSION_FEATURES: readonly string[] = [
  ...VIEWS.flatMap((view) => [`${view}: score`, `${view}: rank`]),
  'documents of the other',
  'documents',
  'bias',
];
/** So many of them, from the first on, speak for a neighbour and never against. */
export const VIEW_FEATURES = 2 * VIEWS.length;

// Who is named on this many pages is half as well known as one can be.
const HALF_KNOWN_AT = 10;
/** Names of the features of {@link calibrationFeatures}, in order. */
export const CALIBRATION_FEATURES: readonly string[] = ['margin', 'margin of the known', 'known', 'bias'];
/** So many of them, from the first on, grow with the margin. */
export const MARGIN_FEATURES = 2;

/** A sum of features by their weights. */
export function marginOf(features: Float64Array, weights: readonly number[]): number {
  return features.reduce((sum, value, place) => sum + value * weights[place]!, 0);
}

/**
 * What a margin is worth (Platt 1999), by how well the artist is known: the best of one hardly written about is the best
 * of very few.
 * @param documents documents that name the artist whose neighbours are looked for
 */
export function calibrationFeatures(margin: number, documents: number): Float64Array {
  const known = documents / (documents + HALF_KNOWN_AT);
  return Float64Array.of(margin, margin * known, known, 1);
}

/**
 * What the views say of each possible neighbour of an artist, in numbers that mean the same for all artists: the root of the
 * score's share in the view's best, and one by the root of the rank; 0 where a view does not know them.
 * @param documents documents that name each artist
 * @returns features by artist index
 */
export function fusionFeatures(
  views: readonly Scores[],
  self: number,
  documents: Float64Array,
): Map<number, Float64Array> {
  const candidates = new Map<number, Float64Array>();
  views.forEach((scores, view) => {
    const ranked = topNeighbours(scores.entries(), RANKS + 1).filter(({ index }) => index !== self);
    const best = ranked[0]?.score ?? 1;
    ranked.forEach(({ index, score }, rank) => {
      const features = candidates.get(index) ?? new Float64Array(FUSION_FEATURES.length);
      candidates.set(index, features);
      features.set([Math.sqrt(score / best), 1 / Math.sqrt(rank + 1)], 2 * view);
    });
  });
  for (const [index, features] of candidates) {
    features.set([Math.log1p(documents[index]!), Math.log1p(documents[self]!), 1], VIEW_FEATURES);
  }
  return candidates;
}
