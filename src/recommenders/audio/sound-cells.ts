import type { Rng } from '@/domain/rng';
import { cosine } from './cosine';

/** Embeddings, put together by where they lie. */
export interface SoundCells {
  /** Of unit length. */
  centres: Float32Array[];
  /** Indices of the embeddings nearest to each centre. */
  members: number[][];
}

/** Up to so many are looked through as they are. */
const MOST_IN_ONE = 5_000;
const MOST_CELLS = 160;
/** Centres are found by so many of the embeddings, in so many rounds: they need to lie among them, not in their very middle. */
const [SAMPLE, ROUNDS] = [8_000, 3];

/**
 * Divides embeddings into cells of what lies together, so that what is near some of them is found without a look at all
 * (inverted file: Jégou, Douze & Schmid 2011, Product Quantization for Nearest Neighbor Search, §4). Spherical k-means over
 * a sample; one cell where there are few. O(n · cells), once.
 *
 * @param embeddings of unit length
 */
export function findSoundCells(embeddings: readonly Float32Array[], rng: Rng): SoundCells {
  const size = embeddings.length;
  const count = size <= MOST_IN_ONE ? 1 : Math.min(MOST_CELLS, Math.round(Math.sqrt(size) / 2));
  if (count === 1) return { centres: embeddings.slice(0, 1), members: [embeddings.map((_, k) => k)] };
  const sample = Array.from({ length: Math.min(size, SAMPLE) }, () => embeddings[Math.floor(rng() * size)]!);
  let centres = sample.slice(0, count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map((centre) => new Float32Array(centre.length));
    for (const embedding of sample) add(sums[nearest(centres, embedding)]!, embedding);
    centres = sums.map((sum, cell) => unit(sum) ?? centres[cell]!);
  }
  const members: number[][] = centres.map(() => []);
  for (const [index, embedding] of embeddings.entries()) members[nearest(centres, embedding)]!.push(index);
  return { centres, members };
}

function nearest(centres: readonly Float32Array[], embedding: Float32Array): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let cell = 0; cell < centres.length; cell++) {
    const likeness = cosine(centres[cell]!, embedding);
    if (likeness > most) [best, most] = [cell, likeness];
  }
  return best;
}

function add(sum: Float32Array, embedding: Float32Array): void {
  for (let k = 0; k < sum.length; k++) sum[k]! += embedding[k]!;
}

/** Null for nothing: a cell that lost all of its sample has no direction. */
function unit(vector: Float32Array): Float32Array | null {
  const length = Math.hypot(...vector);
  return length > 1e-9 ? vector.map((value) => value / length) : null;
}
