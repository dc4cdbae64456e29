import { fusionFeatures } from './fusion-features';
import { FUSION_WEIGHTS } from './fusion-weights';
import { type Neighbour, topNeighbours } from './sparse-similarity';
import type { Scores } from './text-views';

/**
 * Joins what the views say of an artist's possible neighbours: the probability that the two are listened to together, by a
 * logistic model learned on artists who are (`npm run train:text`).
 */
export function fuseViews(
  views: readonly Scores[],
  self: number,
  documents: Float64Array,
  limit: number,
): Neighbour[] {
  const fused = new Map<number, number>();
  for (const [index, features] of fusionFeatures(views, self, documents)) {
    const margin = features.reduce((sum, value, place) => sum + value * FUSION_WEIGHTS[place]!, 0);
    fused.set(index, 1 / (1 + Math.exp(-margin)));
  }
  return topNeighbours(fused, limit);
}
