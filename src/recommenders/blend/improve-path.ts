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
  const table = tableOf(costs);
  for (;;) {
    const better = [bestTurn, bestMove, bestExchange].reduce<Change | undefined>((found, look) => {
      if (found) return found;
      const change = look(path, table);
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

/** The costs in two rows: a list is improved many times over, and most of the time goes into looking them up. */
interface CostTable {
  size: number;
  /** Step from place a to place b at a · size + b. */
  steps: Float64Array;
  /** Place a as the k-th at a · size + k. */
  positions: Float64Array;
}

const tables = new WeakMap<PathCosts, CostTable>();

function tableOf(costs: PathCosts): CostTable {
  const before = tables.get(costs);
  if (before) return before;
  const size = costs.steps.length;
  const table = { size, steps: rowsOf(costs.steps, size), positions: rowsOf(costs.positions, size) };
  tables.set(costs, table);
  return table;
}

function rowsOf(rows: readonly Float64Array[], size: number): Float64Array {
  const all = new Float64Array(size * size);
  for (const [index, row] of rows.entries()) all.set(row, index * size);
  return all;
}

/** The best reversal of a stretch. Stretches round one middle are looked at from the inside out: each adds two places. */
function bestTurn(path: readonly number[], table: CostTable): Change {
  const { size, steps, positions } = table;
  let gain = 0;
  let [bestFrom, bestTo] = [0, 0];
  for (let sum = 3; sum <= 2 * size - 3; sum++) {
    let moved = 0;
    for (let from = Math.ceil(sum / 2) - 1, to = sum - from; from >= 1 && to < size; from--, to++) {
      const first = size * path[from]!;
      const last = size * path[to]!;
      const before = size * path[from - 1]!;
      moved +=
        positions[first + to]! - positions[first + from]! + positions[last + from]! - positions[last + to]!;
      let own = steps[before + path[from]!]! - steps[before + path[to]!]! - moved;
      if (to + 1 < size) own += steps[last + path[to + 1]!]! - steps[first + path[to + 1]!]!;
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

/**
 * The best move of a segment to another gap, either way round. Most of the search is spent here: each path's costs are laid out
 * in its own order first, so that what is looked up lies side by side, and segments of one, two and three places are written out.
 */
function bestMove(path: readonly number[], table: CostTable): Change {
  const { size } = table;
  const { steps, shifts } = laidOut(path, table);
  // Not fields of an object: each new number in one would be a new thing in memory, again and again.
  let gain = 0;
  let [bestFrom, bestTo, bestAfter, isTurned] = [0, 0, 0, false];
  for (let length = 1; length <= LONGEST_SEGMENT && length < size; length++) {
    const earlier = sumsOfShifts(path, table, -length);
    const later = sumsOfShifts(path, table, length);
    for (let from = 1; from + length <= size; from++) {
      const to = from + length - 1;
      const [first, last] = [from * size, to * size];
      const removed =
        steps[first - size + from]! +
        (to + 1 < size ? steps[last + to + 1]! - steps[first - size + to + 1]! : 0);
      for (let after = 0; after < size; after++) {
        if (after === from - 1) {
          after = to;
          continue;
        }
        const isAhead = after > to;
        const at = isAhead ? after - length + 1 : after + 1;
        const others = isAhead ? earlier[after + 1]! - earlier[to + 1]! : later[from]! - later[after + 1]!;
        let straight = shifts[first + at]!;
        let turned = straight;
        if (length === 2) {
          straight += shifts[last + at + 1]!;
          turned = shifts[first + at + 1]! + shifts[last + at]!;
        } else if (length === 3) {
          const middle = shifts[first + size + at + 1]!;
          straight = straight + middle + shifts[last + at + 2]!;
          turned = shifts[first + at + 2]! + middle + shifts[last + at]!;
        }
        let asIs = removed - others - straight - steps[first + after]!;
        let round = removed - others - turned - steps[last + after]!;
        if (after + 1 < size) {
          const gap = steps[size * after + after + 1]!;
          asIs += gap - steps[last + after + 1]!;
          round += gap - steps[first + after + 1]!;
        }
        const own = Math.max(asIs, round);
        if (own > gain) {
          gain = own;
          [bestFrom, bestTo, bestAfter, isTurned] = [from, to, after, round > asIs];
        }
      }
    }
  }
  return { gain, applied: () => moved(path, { from: bestFrom, to: bestTo, after: bestAfter, isTurned }) };
}

/** The costs of a path's own places, row by row in its order; good until the next path is laid out. */
interface LaidOut {
  /** Step between the places at two positions. */
  steps: Float64Array;
  /** What it costs more to have the place at one position at another. */
  shifts: Float64Array;
}

/** One a size: a search asks a thousand times, one after the other. */
const layouts = new Map<number, LaidOut>();

function laidOut(path: readonly number[], { size, steps, positions }: CostTable): LaidOut {
  const known = layouts.get(size);
  const layout = known ?? {
    steps: new Float64Array(size * size),
    shifts: new Float64Array(size * size),
  };
  if (!known) layouts.set(size, layout);
  for (let one = 0; one < size; one++) {
    const [from, to] = [size * path[one]!, size * one];
    const now = positions[from + one]!;
    for (let other = 0; other < size; other++) {
      layout.steps[to + other] = steps[from + path[other]!]!;
      layout.shifts[to + other] = positions[from + other]! - now;
    }
  }
  return layout;
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
function bestExchange(path: readonly number[], table: CostTable): Change {
  const { size, steps, positions } = table;
  /** Cost of the step from a place to the one at a position; 0 beyond the open end. */
  const stepTo = (place: number, at: number) => (at < size ? steps[size * place + path[at]!]! : 0);
  let gain = 0;
  let [bestOne, bestOther] = [0, 0];
  for (let one = 1; one < size; one++) {
    const a = path[one]!;
    const around = stepTo(a, one - 1) + stepTo(a, one + 1);
    // Neighbours are exchanged by turning a stretch of two.
    for (let other = one + 2; other < size; other++) {
      const b = path[other]!;
      const before = around + stepTo(b, other - 1) + stepTo(b, other + 1);
      const after = stepTo(b, one - 1) + stepTo(b, one + 1) + stepTo(a, other - 1) + stepTo(a, other + 1);
      const shifted =
        positions[size * a + other]! -
        positions[size * a + one]! +
        positions[size * b + one]! -
        positions[size * b + other]!;
      if (before - after - shifted > gain)
        [gain, bestOne, bestOther] = [before - after - shifted, one, other];
    }
  }
  return { gain, applied: () => path.with(bestOne, path[bestOther]!).with(bestOther, path[bestOne]!) };
}

/** sums[k]: what it costs more by position when all before k move by so many; places that would fall out count nothing. */
function sumsOfShifts(path: readonly number[], { size, positions }: CostTable, by: number): Float64Array {
  const sums = new Float64Array(path.length + 1);
  for (let k = 0; k < path.length; k++) {
    const to = k + by;
    const own = size * path[k]!;
    sums[k + 1] = sums[k]! + (to >= 0 && to < path.length ? positions[own + to]! - positions[own + k]! : 0);
  }
  return sums;
}
