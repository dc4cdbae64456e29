import { createRng, type Rng } from '@/domain/rng';
import { improvePath, type PathCosts, pathCost, SMALLEST_GAIN } from './improve-path';

/** Second places that are tried for each start. */
const SECONDS = 2;

/** Times the best path is taken apart and improved again. */
const KICKS = 100;

/**
 * A short path through all places, beginning at one of `starts`. From every start and each of its two cheapest second
 * places (multi-start) the cheapest place is taken again and again, then the path is improved (see `improvePath`). The best of
 * them is taken apart and improved a hundred times more (iterated local search: Martin, Otto & Felten 1991), which finds what no
 * small change does. The same costs give the same path.
 *
 * @param costs of what follows what and of what stands where
 * @param starts places it may begin at; all when empty
 */
export function shortestPath(costs: PathCosts, starts: readonly number[] = []): number[] {
  const size = costs.steps.length;
  if (size < 2) return costs.steps.map((_, k) => k);
  let best: number[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  for (const start of starts.length > 0 ? starts : costs.steps.keys()) {
    for (const second of cheapestSeconds(costs, start)) {
      const path = improvePath(goOnGreedily(costs, [start, second]), costs);
      const cost = pathCost(path, costs);
      if (cost >= bestCost - SMALLEST_GAIN) continue;
      best = path;
      bestCost = cost;
    }
  }
  const rng = createRng('kicks');
  for (let kick = 0; kick < KICKS; kick++) {
    const path = improvePath(kicked(best, starts, rng), costs);
    const cost = pathCost(path, costs);
    if (cost < bestCost - SMALLEST_GAIN) [best, bestCost] = [path, cost];
  }
  return best;
}

/**
 * Exchanges two neighbouring stretches of a path (double bridge), which no reversal or small move does; every other time
 * it begins at another place, too.
 * @param starts as for `shortestPath`
 */
export function kicked(path: readonly number[], starts: readonly number[], rng: Rng): number[] {
  const start = starts.length > 1 && rng() < 0.5 ? starts[Math.floor(starts.length * rng())]! : path[0]!;
  return doubleBridge([start, ...path.filter((place) => place !== start)], rng);
}

function doubleBridge(path: readonly number[], rng: Rng): number[] {
  const cut = () => 1 + Math.floor(path.length * rng());
  const [a, b, c] = [cut(), cut(), cut()].sort((x, y) => x - y) as [number, number, number];
  return [...path.slice(0, a), ...path.slice(b, c), ...path.slice(a, b), ...path.slice(c)];
}

/** The places that cost least right behind a start. */
function cheapestSeconds({ steps, positions }: PathCosts, start: number): number[] {
  const cost = (place: number) => steps[start]![place]! + positions[place]![1]!;
  return [...steps.keys()]
    .filter((place) => place !== start)
    .sort((a, b) => cost(a) - cost(b) || a - b)
    .slice(0, SECONDS);
}

/** Goes on from the places given, each time to the place that costs least next. */
function goOnGreedily({ steps, positions }: PathCosts, beginning: readonly number[]): number[] {
  const path = [...beginning];
  const left = new Set([...steps.keys()].filter((place) => !path.includes(place)));
  while (left.size > 0) {
    const here = steps[path.at(-1)!]!;
    let [cheapest, least] = [-1, Number.POSITIVE_INFINITY];
    for (const place of left) {
      const cost = here[place]! + positions[place]![path.length]!;
      if (cost < least) [cheapest, least] = [place, cost];
    }
    path.push(cheapest);
    left.delete(cheapest);
  }
  return path;
}
