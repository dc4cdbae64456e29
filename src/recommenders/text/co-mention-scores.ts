import { cosineRows, topNeighbours } from './sparse-similarity';

/** Co-mentions of a whole collection, between artists by index. */
export interface CoMentionCounts {
  /** For each artist: weight with each other one. Symmetric. */
  rows: ReadonlyMap<number, number>[];
  /** Documents that name each artist. */
  documents: Float64Array;
}

// Smoothing of the context's frequency, so that rare artists are not everybody's best friend (Levy, Goldberg & Dagan 2015).
const CONTEXT_SMOOTHING = 0.75;
// A pair met with weight w keeps w/(w+1) of its mutual information: a single meeting may be chance.
const SHRINKAGE = 1;
// Cosines of much-written-about artists are lower for the same likeness: their rows are longer.
const SIZE_EXPONENT = 0.2;
const SELF_ASSOCIATION = 2;

/** Pointwise mutual information of two artists' co-mentions and its value normalised to [0, 1] (Bouma 2009). */
interface Association {
  pmi: number;
  npmi: number;
}

function associations({ rows }: CoMentionCounts): (a: number, b: number, weight: number) => Association {
  const totals = rows.map((row) => {
    let sum = 0;
    for (const weight of row.values()) sum += weight;
    return sum;
  });
  const all = totals.reduce((sum, total) => sum + total, 0);
  const smoothed = totals.map((total) => total ** CONTEXT_SMOOTHING);
  const allSmoothed = smoothed.reduce((sum, total) => sum + total, 0);
  return (a, b, weight) => {
    const joint = weight / all;
    const pmi = Math.max(0, Math.log(joint / ((totals[a]! / all) * (smoothed[b]! / allSmoothed))));
    return { pmi, npmi: joint < 1 ? Math.min(1, pmi / -Math.log(joint)) : 1 };
  };
}

/**
 * First order: how much two artists are written about together. The weight of their co-mentions, damped by the
 * square root of normalised PMI: NPMI alone prefers the rare, weights alone the famous.
 */
export function* directScores(counts: CoMentionCounts): Generator<Map<number, number>> {
  const associationOf = associations(counts);
  for (let a = 0; a < counts.rows.length; a++) {
    const scores = new Map<number, number>();
    for (const [b, weight] of counts.rows[a]!) {
      const { npmi } = associationOf(a, b, weight);
      if (npmi > 0) scores.set(b, weight * Math.sqrt(npmi));
    }
    yield scores;
  }
}

/**
 * Second order: how much two artists are written about beside the same others, whether or not together. Cosine of
 * positive-PMI rows (Bullinaria & Levy 2007), each row holding its own artist too.
 */
export function* contextScores(counts: CoMentionCounts): Generator<Float64Array> {
  const associationOf = associations(counts);
  const vectors = counts.rows.map((row, a) => {
    const vector = new Map<number, number>();
    for (const [b, weight] of row) {
      const { pmi } = associationOf(a, b, weight);
      if (pmi > 0) vector.set(b, (pmi * weight) / (weight + SHRINKAGE));
    }
    if (vector.size > 0) vector.set(a, SELF_ASSOCIATION);
    return vector;
  });
  const boost = counts.documents.map((documents) => (documents + 1) ** SIZE_EXPONENT);
  for (const scores of cosineRows(vectors)) yield scores.map((score, index) => score * boost[index]!);
}

// A circle is looked at through an artist's closest friends only.
const FRIENDS = 20;

/** Who is together with the same others as an artist is: over their closest friends, the product of both shares. */
export function* circleScores(counts: CoMentionCounts): Generator<Float64Array> {
  const rows = [...directScores(counts)].map((scores) => {
    let best = 0;
    for (const score of scores.values()) best = Math.max(best, score);
    return new Map([...scores].map(([other, score]) => [other, score / best]));
  });
  for (let a = 0; a < rows.length; a++) {
    const scores = new Float64Array(rows.length);
    for (const { index, score } of topNeighbours(rows[a]!, FRIENDS)) {
      for (const [other, share] of rows[index]!) scores[other]! += score * share;
    }
    scores[a] = 0;
    yield scores;
  }
}
