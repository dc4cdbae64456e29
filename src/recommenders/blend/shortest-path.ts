/** Gains below this are rounding, and following them could go on for ever. */
const SMALLEST_GAIN = 1e-12;

/**
 * A short path through all places, beginning at one of `starts`. From every start and every second place (multi-start)
 * the nearest neighbour is taken again and again, then 2-opt (Croes 1958) and Or-opt (Or 1976: segments of up to three
 * places moved, either way round) improve the path until neither helps; the best of them wins.
 *
 * @param costs symmetric, costs[a][b] >= 0
 * @param starts places it may begin at; all when empty
 */
export function shortestPath(costs: readonly Float64Array[], starts: readonly number[] = []): number[] {
  if (costs.length < 2) return costs.map((_, k) => k);
  let best: number[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const start of starts.length > 0 ? starts : costs.keys()) {
    for (let second = 0; second < costs.length; second++) {
      if (second === start) continue;
      const path = improved(nearestNeighbour(costs, [start, second]), costs);
      const cost = pathCost(path, costs);
      if (cost >= bestCost - SMALLEST_GAIN) continue;
      best = path;
      bestCost = cost;
    }
  }
  return best;
}

function improved(start: number[], costs: readonly Float64Array[]): number[] {
  let path = start;
  for (;;) {
    const better = twoOpt(path, costs) ?? orOpt(path, costs);
    if (!better) return path;
    path = better;
  }
}

/** Sum of the costs along a path. */
export function pathCost(path: readonly number[], costs: readonly Float64Array[]): number {
  let sum = 0;
  for (let k = 1; k < path.length; k++) sum += costs[path[k - 1]!]![path[k]!]!;
  return sum;
}

/** Goes on from the places given, each time to the nearest one left. */
function nearestNeighbour(costs: readonly Float64Array[], beginning: readonly number[]): number[] {
  const path = [...beginning];
  const left = new Set([...costs.keys()].filter((place) => !path.includes(place)));
  while (left.size > 0) {
    const here = costs[path.at(-1)!]!;
    let nearest = -1;
    for (const place of left) if (nearest < 0 || here[place]! < here[nearest]!) nearest = place;
    path.push(nearest);
    left.delete(nearest);
  }
  return path;
}

/** The path with its best reversal of a stretch, the first place staying; undefined when none gains. */
function twoOpt(path: readonly number[], costs: readonly Float64Array[]): number[] | undefined {
  const cost = edgeCost(path, costs);
  let bestGain = SMALLEST_GAIN;
  let found: [number, number] | undefined;
  for (let from = 1; from < path.length - 1; from++) {
    for (let to = from + 1; to < path.length; to++) {
      const gain = cost(from - 1, from) + cost(to, to + 1) - cost(from - 1, to) - cost(from, to + 1);
      if (gain > bestGain) {
        bestGain = gain;
        found = [from, to];
      }
    }
  }
  if (!found) return undefined;
  const [from, to] = found;
  return [...path.slice(0, from), ...path.slice(from, to + 1).reverse(), ...path.slice(to + 1)];
}

/** The path with its best move of a segment of up to three places, the first place staying. */
function orOpt(path: readonly number[], costs: readonly Float64Array[]): number[] | undefined {
  const cost = edgeCost(path, costs);
  let bestGain = SMALLEST_GAIN;
  let found: number[] | undefined;
  for (let length = 1; length <= 3; length++) {
    for (let from = 1; from + length <= path.length; from++) {
      const to = from + length - 1;
      const removed = cost(from - 1, from) + cost(to, to + 1) - cost(from - 1, to + 1);
      for (let after = 0; after < path.length; after++) {
        if (after >= from - 1 && after <= to) continue;
        for (const [head, tail] of [
          [from, to],
          [to, from],
        ] as const) {
          const gain = removed + cost(after, after + 1) - cost(after, head) - cost(tail, after + 1);
          if (gain <= bestGain) continue;
          bestGain = gain;
          found = moved(path, from, to, after, head > tail);
        }
      }
    }
  }
  return found;
}

function moved(
  path: readonly number[],
  from: number,
  to: number,
  after: number,
  isReversed: boolean,
): number[] {
  const segment = path.slice(from, to + 1);
  if (isReversed) segment.reverse();
  const rest = [...path.slice(0, from), ...path.slice(to + 1)];
  const at = after < from ? after + 1 : after + 1 - segment.length;
  return [...rest.slice(0, at), ...segment, ...rest.slice(at)];
}

/** Cost between two positions of a path; 0 beyond its open end. */
function edgeCost(path: readonly number[], costs: readonly Float64Array[]) {
  return (a: number, b: number) => (a >= path.length || b >= path.length ? 0 : costs[path[a]!]![path[b]!]!);
}
