import { topNeighbours } from './sparse-similarity';
import { type Scores, VIEWS } from './text-views';

// Whoever is further down in every view is no neighbour.
const RANKS = 150;
const PRODUCTS: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
];

/** Names of the features, in order. */
export const FUSION_FEATURES: readonly string[] = [
  ...VIEWS.flatMap((view) => [`${view}: share`, `${view}: root of share`, `${view}: rank`]),
  ...PRODUCTS.map(([x, y]) => `${VIEWS[x]} x ${VIEWS[y]}`),
  'documents of the other',
  'documents',
  'bias',
];

/**
 * What the views say of each possible neighbour of an artist, in numbers that mean the same for all artists: the score by
 * the view's best, its root, and one by the root of the rank; 0 where a view does not know them.
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
      features.set([score / best, Math.sqrt(score / best), 1 / Math.sqrt(rank + 1)], 3 * view);
    });
  });
  const products = 3 * VIEWS.length;
  for (const [index, features] of candidates) {
    PRODUCTS.forEach(([x, y], place) => {
      features[products + place] = features[3 * x]! * features[3 * y]!;
    });
    features.set(
      [Math.log1p(documents[index]!), Math.log1p(documents[self]!), 1],
      products + PRODUCTS.length,
    );
  }
  return candidates;
}
