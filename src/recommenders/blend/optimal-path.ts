import type { PathCosts } from './improve-path';

/** Beyond this the table does not fit into memory. */
const MOST = 16;

/**
 * The least cost of a path through all places, by dynamic programming over subsets (Held & Karp 1962). How many places were
 * visited says at which position the next one stands, so that costs by position fit in. O(n² · 2ⁿ): to judge `shortestPath`
 * by.
 *
 * @param starts places it may begin at
 * @throws RangeError beyond 16 places
 */
export function optimalCost({ steps, positions }: PathCosts, starts: readonly number[]): number {
  const size = steps.length;
  if (size > MOST) throw new RangeError(`${size} places are too many to try all orders`);
  // least[visited * size + last]
  const least = new Float64Array(size * 2 ** size).fill(Number.POSITIVE_INFINITY);
  for (const start of starts) least[(1 << start) * size + start] = positions[start]![0]!;
  for (let visited = 1; visited < 1 << size; visited++) {
    const position = bitsOf(visited);
    for (let last = 0; last < size; last++) {
      const cost = least[visited * size + last]!;
      if (cost === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < size; next++) {
        if (visited & (1 << next)) continue;
        const grown = (visited | (1 << next)) * size + next;
        const total = cost + steps[last]![next]! + positions[next]![position]!;
        if (total < least[grown]!) least[grown] = total;
      }
    }
  }
  return Math.min(...least.subarray(-size));
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let left = set; left > 0; left &= left - 1) bits++;
  return bits;
}
