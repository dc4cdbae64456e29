import type { Rng } from '@/domain/rng';
import { shuffled } from '@/domain/rng';
import { arcTargets } from '@/recommenders/blend/energy-arc';
import { improvePath, type PathCosts, pathCost } from '@/recommenders/blend/improve-path';
import { openersOf, orderCosts } from '@/recommenders/blend/order-slate';
import { kicked, shortestPath } from '@/recommenders/blend/shortest-path';
import { mean } from '../discover/week-quality';
import type { Listed } from './lists-to-order';

/** What orders of one list come to. Costs are of a transition, 0 .. 1. */
export interface OrderQuality {
  transition: number;
  byTempo: number;
  byChance: number;
  /** The least that a long search found with no regard to the arc and to who opens. */
  leastKnown: number;
  /** Correlation of the energies with those that the arc asks for, -1 .. 1. */
  arc: number;
  arcByTempo: number;
  /** The same for the means of five neighbours: as one hears the course of a list. */
  course: number;
  /** Part by which a long search found a cheaper order of the same kind, transitions and arc together. */
  gap: number;
  milliseconds: number;
}

/** Orders one list as the product does and holds it against other orders of the same tracks. */
export function judgeOrder(list: readonly Listed[], arcWeight: number | undefined, rng: Rng): OrderQuality {
  const costs = orderCosts(list, arcWeight);
  const openers = openersOf(list);
  const begin = performance.now();
  const path = shortestPath(costs, openers);
  const milliseconds = performance.now() - begin;
  const free = { ...costs, positions: costs.positions.map((row) => new Float64Array(row.length)) };
  const transition = (order: readonly number[]) => pathCost(order, free) / (order.length - 1);
  const places = list.map((_, k) => k);
  const byTempo = places.toSorted((a, b) => (list[a]!.tempoBpm ?? 0) - (list[b]!.tempoBpm ?? 0));
  const energies = (order: readonly number[]) => order.map((k) => list[k]!.energy ?? 0);
  const wanted = arcTargets(list.map(({ energy }) => energy));
  const own = pathCost(path, costs);
  return {
    transition: transition(path),
    byTempo: transition(byTempo),
    byChance: mean(Array.from({ length: 20 }, () => transition(shuffled(places, rng)))),
    leastKnown: longSearch(free, places, rng) / (list.length - 1),
    arc: correlation(energies(path), wanted),
    arcByTempo: correlation(energies(byTempo), wanted),
    course: correlation(course(energies(path)), course(wanted)),
    gap: own === 0 ? 0 : own / Math.min(own, longSearch(costs, openers, rng)) - 1,
    milliseconds,
  };
}

const KICKS = 300;

/**
 * The least cost found by a search that goes on much longer than the product's, by the same kicks.
 */
function longSearch(costs: PathCosts, starts: readonly number[], rng: Rng): number {
  let best = shortestPath(costs, starts);
  let least = pathCost(best, costs);
  for (let kick = 0; kick < KICKS; kick++) {
    const path = improvePath(kicked(best, starts, rng), costs);
    const cost = pathCost(path, costs);
    if (cost < least) [best, least] = [path, cost];
  }
  return least;
}

/** Means of five neighbours, of fewer at the ends. */
const course = (values: readonly number[]): number[] =>
  values.map((_, k) => mean(values.slice(Math.max(0, k - 2), k + 3)));

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, k) => {
    const y = (ys[k] ?? my) - my;
    xy += (x - mx) * y;
    xx += (x - mx) ** 2;
    yy += y ** 2;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
