import type { SparseRows } from './sparse-rows';

/** By how many users each item is known: the scores of everybody's favourites, the same for all. */
export function popularityScores({ columns, indices }: SparseRows): Float32Array {
  const counts = new Float32Array(columns);
  for (const item of indices) counts[item]!++;
  return counts;
}
