import { type Neighbour, topNeighbours } from './sparse-similarity';

/** Scores of one artist's possible neighbours from one method, by artist index; absent or 0 is "nothing known". */
export type Scores = ReadonlyMap<number, number> | Float64Array;

/** One method's scores and its say. */
export interface WeightedScores {
  scores: Scores;
  weight: number;
}

/**
 * Joins several methods' scores for one artist (CombSUM, Fox & Shaw 1994, each divided by its best so that the scales
 * agree). Result in [0, 1]: 1 only where every method has the same first neighbour.
 */
export function fuseScores(methods: readonly WeightedScores[], self: number, limit: number): Neighbour[] {
  const total = methods.reduce((sum, { weight }) => sum + weight, 0);
  const fused = new Map<number, number>();
  for (const { scores, weight } of methods) {
    let best = 0;
    for (const [index, score] of scores.entries()) if (index !== self && score > best) best = score;
    if (best === 0) continue;
    for (const [index, score] of scores.entries()) {
      if (index === self || score <= 0) continue;
      fused.set(index, (fused.get(index) ?? 0) + (weight * score) / best / total);
    }
  }
  return topNeighbours(fused, limit);
}
