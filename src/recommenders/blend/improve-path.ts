/** What a path costs, by what follows what and by what stands where. */
export interface PathCosts {
  /** steps[a][b] >= 0: place b right behind place a; symmetric. */
  steps: readonly Float64Array[];
  /** positions[a][k] >= 0: place a as the k-th of the path. */
  positions: readonly Float64Array[];
}

/** Gains below this are rounding, and following them could go on for ever. */
export const SMALLEST_GAIN = 1e-12;
/** Places that Or-opt moves together at most. */
const LONGEST_SEGMENT = 3;

/** Sum of the costs along a path. */
export function pathCost(path: readonly number[], { steps, positions }: PathCosts): number {
  let sum = 0;
  path.forEach((place, k) => {
    sum += positions[place]![k]! + (k > 0 ? steps[path[k - 1]!]![place]! : 0);
  });
  return sum;
}

/**
 * Improves a path until none of these helps, the first place staying where it is: 2-opt (Croes 1958: a stretch is turned
 * round), Or-opt (Or 1976: a segment of up to three places is moved, either way round), and an exchange of two places, each
 * looked for where the one before finds nothing. What a move costs by position is summed up ahead, so that a round is O(n²) as without.
 */
export function improvePath(start: readonly number[], costs: PathCosts): number[] {
  let path = [...start];
  for (;;) {
    const better = [bestTurn, bestMove, bestExchange].reduce<Change | undefined>((found, look) => {
      if (found) return found;
      const change = look(path, costs);
      return change.gain > SMALLEST_GAIN ? change : undefined;
    }, undefined);
    if (!better) return path;
    path = better.applied();
  }
}

interface Change {
  gain: number;
  applied: () => number[];
}

/** The best reversal of a stretch. Stretches round one middle are looked at from the inside out: each adds two places. */
function bestTurn(path: readonly number[], costs: PathCosts): Change {
  const step = stepOf(path, costs);
  const size = path.length;
  let gain = 0;
  let [bestFrom, bestTo] = [0, 0];
  for (let sum = 3; sum <= 2 * size - 3; sum++) {
    let moved = 0;
    for (let from = Math.ceil(sum / 2) - 1, to = sum - from; from >= 1 && to < size; from--, to++) {
      moved += shift(path, costs, from, to) + shift(path, costs, to, from);
      const own = step(from - 1, from) + step(to, to + 1) - step(from - 1, to) - step(from, to + 1) - moved;
      if (own > gain) [gain, bestFrom, bestTo] = [own, from, to];
    }
  }
  return {
    gain,
    applied: () => [
      ...path.slice(0, bestFrom),
      ...path.slice(bestFrom, bestTo + 1).reverse(),
      ...path.slice(bestTo + 1),
    ],
  };
}

/** The best move of a segment to another gap, either way round. */
function bestMove(path: readonly number[], costs: PathCosts): Change {
  const step = stepOf(path, costs);
  const size = path.length;
  const best = { gain: 0, from: 0, to: 0, after: 0, isTurned: false };
  for (let length = 1; length <= LONGEST_SEGMENT && length < size; length++) {
    const earlier = sumsOfShifts(path, costs, -length);
    const later = sumsOfShifts(path, costs, length);
    for (let from = 1; from + length <= size; from++) {
      const to = from + length - 1;
      const removed = step(from - 1, from) + step(to, to + 1) - step(from - 1, to + 1);
      for (let after = 0; after < size; after++) {
        if (after >= from - 1 && after <= to) continue;
        const isAhead = after > to;
        const first = isAhead ? after - length + 1 : after + 1;
        const others = isAhead ? earlier[after + 1]! - earlier[to + 1]! : later[from]! - later[after + 1]!;
        const gap = step(after, after + 1) + removed - others;
        let [straight, turned] = [0, 0];
        for (let k = 0; k < length; k++) {
          straight += shift(path, costs, from + k, first + k);
          turned += shift(path, costs, from + k, first + length - 1 - k);
        }
        const asIs = gap - straight - step(after, from) - step(to, after + 1);
        const round = gap - turned - step(after, to) - step(from, after + 1);
        const gain = Math.max(asIs, round);
        if (gain > best.gain) Object.assign(best, { gain, from, to, after, isTurned: round > asIs });
      }
    }
  }
  return { gain: best.gain, applied: () => moved(path, best) };
}

function moved(
  path: readonly number[],
  { from, to, after, isTurned }: { from: number; to: number; after: number; isTurned: boolean },
): number[] {
  const segment = path.slice(from, to + 1);
  if (isTurned) segment.reverse();
  const rest = [...path.slice(0, from), ...path.slice(to + 1)];
  const at = after < from ? after + 1 : after + 1 - segment.length;
  return [...rest.slice(0, at), ...segment, ...rest.slice(at)];
}

/** The best exchange of two places, all others staying. */
function bestExchange(path: readonly number[], costs: PathCosts): Change {
  const step = stepOf(path, costs);
  const size = path.length;
  let gain = 0;
  let [bestOne, bestOther] = [0, 0];
  for (let one = 1; one < size; one++) {
    // Neighbours are exchanged by turning a stretch of two.
    for (let other = one + 2; other < size; other++) {
      const before =
        step(one - 1, one) + step(one, one + 1) + step(other - 1, other) + step(other, other + 1);
      const after = step(one - 1, other) + step(other, one + 1) + step(other - 1, one) + step(one, other + 1);
      const own = before - after - shift(path, costs, one, other) - shift(path, costs, other, one);
      if (own > gain) [gain, bestOne, bestOther] = [own, one, other];
    }
  }
  return { gain, applied: () => path.with(bestOne, path[bestOther]!).with(bestOther, path[bestOne]!) };
}

/** Cost of the step between two positions of a path; 0 beyond its open end. */
function stepOf(path: readonly number[], { steps }: PathCosts) {
  const size = path.length;
  return (a: number, b: number): number => (a >= size || b >= size ? 0 : steps[path[a]!]![path[b]!]!);
}

/** What it costs more by position when the place at `from` comes to stand at `to`. */
function shift(path: readonly number[], { positions }: PathCosts, from: number, to: number): number {
  const own = positions[path[from]!]!;
  return own[to]! - own[from]!;
}

/** sums[k]: what it costs more by position when all before k move by so many; places that would fall out count nothing. */
function sumsOfShifts(path: readonly number[], costs: PathCosts, by: number): Float64Array {
  const sums = new Float64Array(path.length + 1);
  for (let k = 0; k < path.length; k++) {
    const to = k + by;
    sums[k + 1] = sums[k]! + (to >= 0 && to < path.length ? shift(path, costs, k, to) : 0);
  }
  return sums;
}
