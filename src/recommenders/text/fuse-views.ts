import { calibrationFeatures, fusionFeatures, marginOf } from './fusion-features';
import { CALIBRATION_WEIGHTS, FUSION_WEIGHTS } from './fusion-weights';
import { type Neighbour, topNeighbours } from './sparse-similarity';
import type { Scores } from './text-views';

/**
 * Joins what the views say of an artist's possible neighbours: the probability that the two are listened to together, by a
 * logistic model learned on artists who are (`npm run train:text`). A second one makes scores of artists that are written
 * about much and little mean the same; it leaves each list in its order.
 */
export function fuseViews(
  views: readonly Scores[],
  self: number,
  documents: Float64Array,
  limit: number,
): Neighbour[] {
  const fused = new Map<number, number>();
  for (const [index, features] of fusionFeatures(views, self, documents)) {
    const calibrated = calibrationFeatures(marginOf(features, FUSION_WEIGHTS), documents[self]!);
    fused.set(index, 1 / (1 + Math.exp(-marginOf(calibrated, CALIBRATION_WEIGHTS))));
  }
  return topNeighbours(fused, limit);
}
