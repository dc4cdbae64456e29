/** A sparse vector: index -> weight. */
export type SparseVector = ReadonlyMap<number, number>;

/** What is like what: index and score, best first. */
export interface Neighbour {
  index: number;
  score: number;
}

/** The `limit` best neighbours of a scored row, ties by index so that results repeat. */
export function topNeighbours(scores: Iterable<[number, number]>, limit: number): Neighbour[] {
  const indices: number[] = [];
  const values: number[] = [];
  for (const [index, score] of scores) {
    if (!(score > 0)) continue;
    indices.push(index);
    values.push(score);
  }
  // Bare numbers sort many times faster than neighbours do: those that cannot be among the best are out first.
  const least = values.length > limit ? Float64Array.from(values).sort().at(-Math.max(1, limit))! : 0;
  const neighbours: Neighbour[] = [];
  values.forEach((score, place) => {
    if (score >= least) neighbours.push({ index: indices[place]!, score });
  });
  neighbours.sort((x, y) => y.score - x.score || x.index - y.index);
  return neighbours.slice(0, limit);
}

/**
 * Cosine of each vector with all others, through an inverted index: cost is the sum over columns of the square of their
 * length. Columns held by more than `maxColumn` vectors tell nothing and are skipped in products (not in lengths).
 */
export function* cosineRows(
  vectors: readonly SparseVector[],
  maxColumn = Number.POSITIVE_INFINITY,
): Generator<Float64Array> {
  const columns = new Map<number, { rows: number[]; weights: number[] }>();
  vectors.forEach((vector, row) => {
    const length = lengthOf(vector);
    for (const [column, weight] of vector) {
      const entry = columns.get(column) ?? { rows: [], weights: [] };
      columns.set(column, entry);
      entry.rows.push(row);
      entry.weights.push(weight / length);
    }
  });
  for (let row = 0; row < vectors.length; row++) {
    const products = new Float64Array(vectors.length);
    const vector = vectors[row]!;
    const length = lengthOf(vector);
    for (const [column, weight] of vector) {
      const { rows, weights } = columns.get(column)!;
      if (rows.length > maxColumn) continue;
      const own = weight / length;
      for (let i = 0; i < rows.length; i++) products[rows[i]!]! += own * weights[i]!;
    }
    products[row] = 0;
    yield products;
  }
}

function lengthOf(vector: SparseVector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
