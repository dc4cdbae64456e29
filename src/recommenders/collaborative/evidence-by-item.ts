import type { SparseRows } from './sparse-rows';

/** How much is known about each item: the sum of the confidences of its observations, as `leanOnArtist` wants it. */
export function evidenceByItem(byUser: SparseRows): Float32Array {
  const evidence = new Float32Array(byUser.columns);
  byUser.indices.forEach((item, k) => {
    evidence[item]! += byUser.confidences[k]!;
  });
  return evidence;
}
