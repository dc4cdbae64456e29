import { parseArgs } from 'node:util';
import { createRng } from '@/domain/rng';
import { pathCost } from '@/recommenders/blend/improve-path';
import { optimalCost } from '@/recommenders/blend/optimal-path';
import { openersOf, orderCosts } from '@/recommenders/blend/order-slate';
import { shortestPath } from '@/recommenders/blend/shortest-path';
import { createWorld } from './discover/create-world';
import { mean } from './discover/week-quality';
import { judgeOrder, type OrderQuality } from './order/judge-order';
import { discoverLists, drawnLists, inventedLists, type Listed } from './order/lists-to-order';
import { wholeNumber } from './whole-number';

/**
 * Measures the order of Discover lists: what their transitions cost beside sorting by tempo and beside the least known, how
 * near their energies are to the arc, and, for lists of twelve, how far from the optimum they are.
 *
 *   npm run measure:order -- [--listeners 8] [--weeks 4] [--seed 1] [--weights 0,0.5,1] [--artists 240]
 *
 * Three kinds of lists: Discover lists of simulated listeners over composed and analysed music, tracks of that library drawn
 * at random, and invented tracks. `--weights` tries other weights of the arc. The first run composes and analyses the library,
 * which takes minutes. Prints one JSON object, progress on standard error.
 */
const { values } = parseArgs({
  options: {
    listeners: { type: 'string', default: '8' },
    weeks: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    weights: { type: 'string' },
    artists: { type: 'string', default: '240' },
  },
});

const SHORT = 12;

const say = (text: string) => process.stderr.write(`\r${text.padEnd(60)}`);

async function measure() {
  const { seed } = values;
  const listeners = wholeNumber('listeners', values.listeners);
  const weeks = wholeNumber('weeks', values.weeks);
  const weights = values.weights?.split(',').map(Number) ?? [undefined];
  if (weights.some((weight) => Number.isNaN(weight))) throw new Error('--weights must be numbers: 0,0.5,1');
  const world = await createWorld(wholeNumber('artists', values.artists), say);
  const kinds = {
    discover: discoverLists(world, { seed, listeners, weeks }),
    drawn: drawnLists(world, listeners * weeks, `${seed}/drawn`),
    invented: inventedLists(listeners * weeks, `${seed}/invented`),
  };
  const results = weights.map((weight) => ({
    arcWeight: weight ?? 'as shipped',
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, lists]) => {
        say(`${kind}, weight ${weight ?? 'as shipped'}`);
        return [kind, summarise(lists, weight, createRng(`${seed}/${kind}`))];
      }),
    ),
  }));
  process.stderr.write('\n');
  return { seed, results };
}

function summarise(lists: readonly Listed[][], arcWeight: number | undefined, rng: () => number) {
  const judged = lists.map((list) => judgeOrder(list, arcWeight, rng));
  const all = Object.fromEntries(
    (Object.keys(judged[0]!) as (keyof OrderQuality)[]).map((name) => [
      name,
      mean(judged.map((quality) => quality[name])),
    ]),
  ) as unknown as OrderQuality;
  const short = lists.map((list) => optimality(list.slice(0, SHORT), arcWeight));
  return {
    lists: lists.length,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, rounded(value)])),
    belowByTempo: rounded(1 - all.transition / all.byTempo),
    leastKnownBelowByTempo: rounded(1 - all.leastKnown / all.byTempo),
    [`aboveOptimumAt${SHORT}`]: { mean: rounded(mean(short)), worst: rounded(Math.max(...short)) },
  };
}

/** Part by which the order of a short list costs more than the optimum, transitions and arc together. */
function optimality(list: readonly Listed[], arcWeight: number | undefined): number {
  const costs = orderCosts(list, arcWeight);
  const openers = openersOf(list);
  return pathCost(shortestPath(costs, openers), costs) / optimalCost(costs, openers) - 1;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

try {
  console.log(JSON.stringify(await measure()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
