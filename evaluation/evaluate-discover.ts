import { parseArgs } from 'node:util';
import { SIGNALS } from '@/recommenders/blend/candidate';
import { createWorld } from './discover/create-world';
import {
  atRandom,
  byPopularity,
  equalWeights,
  learnedBlend,
  type Policy,
  singleSignal,
  unlearned,
} from './discover/policies';
import { createRecordedWorld } from './discover/recorded-world';
import { simulateWeeks } from './discover/simulate-weeks';
import { mean, meanQuality, type WeekQuality } from './discover/week-quality';
import { wholeNumber } from './whole-number';

/**
 * Replays weeks of Discover lists to simulated listeners whose tastes are hidden, in a library of the demo's composer, with
 * the recommenders of the product at work: the blend beside each signal alone, equal weights, popularity and chance.
 *
 *   npm run eval:discover -- [--weeks 8] [--seed 1] [--seeds 1] [--listeners 24] [--turn WEEK] [--only blend,text]
 *     [--artists 480 | --recorded FOLDER]
 *
 * `--seeds` runs so many seeds on from `--seed` and adds their spread; `--turn` turns every taste to other music in that
 * week; `--recorded` serves listeners of a record instead (HetRec 2011's Last.fm table), who would like the artists that are
 * hidden from it. The first run composes and analyses the library, which takes minutes. Prints one JSON object, progress on standard
 * error.
 */
const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    listeners: { type: 'string', default: '24' },
    turn: { type: 'string' },
    artists: { type: 'string', default: '480' },
    recorded: { type: 'string' },
    only: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`\r${text.padEnd(60)}`);

async function evaluate() {
  const weeks = wholeNumber('weeks', values.weeks);
  const listeners = wholeNumber('listeners', values.listeners);
  const first = wholeNumber('seed', values.seed);
  const seeds = Array.from({ length: wholeNumber('seeds', values.seeds) }, (_, k) => first + k);
  const turnsAt = values.turn === undefined ? undefined : wholeNumber('turn', values.turn);
  const world = values.recorded
    ? await createRecordedWorld(values.recorded)
    : await createWorld(wholeNumber('artists', values.artists), say);
  if (values.recorded && turnsAt !== undefined) throw new Error('--turn: what was recorded does not turn');
  const makers: Record<string, (seed: string) => Policy> = {
    blend: (seed) => ({ ...learnedBlend({ seed }), isBalanced: true }),
    unbalanced: (seed) => learnedBlend({ seed }),
    unexploring: () => learnedBlend({ isExploring: false }),
    equalWeights,
    unlearned,
    ...Object.fromEntries(SIGNALS.map((signal) => [signal, () => singleSignal(signal)])),
    popularity: () => byPopularity(world.crowd.popularity),
    random: (seed) => atRandom(seed),
  };
  const wanted = values.only?.split(',') ?? Object.keys(makers);
  const unknown = wanted.find((name) => !(name in makers));
  if (unknown) throw new Error(`--only: there is no ${unknown}, but ${Object.keys(makers).join(', ')}`);
  const results = wanted.map((name) => {
    const runs = seeds.map((seed) => {
      say(`${name}, seed ${seed}`);
      const options = { seed: String(seed), weeks, listeners, ...(turnsAt !== undefined && { turnsAt }) };
      return simulateWeeks(world, makers[name]!(String(seed)), options);
    });
    return [name, summarise(runs)] as const;
  });
  process.stderr.write('\n');
  return {
    weeks,
    listeners,
    seeds: seeds.length,
    tracks: world.library.pool.size,
    ...Object.fromEntries(results),
  };
}

/** Means over weeks and seeds, how far seeds lie apart (standard deviations), and like rate and regret week by week. */
function summarise(runs: readonly WeekQuality[][]) {
  const ofSeeds = runs.map(meanQuality);
  const all = meanQuality(ofSeeds);
  const byWeek = (name: 'likeRate' | 'regret') =>
    runs[0]!.map((_, week) => rounded(mean(runs.map((run) => run[week]![name]))));
  const spread = (name: keyof WeekQuality) =>
    rounded(Math.sqrt(mean(ofSeeds.map((quality) => (quality[name] - all[name]) ** 2))));
  const names = Object.keys(all) as (keyof WeekQuality)[];
  return {
    ...Object.fromEntries(names.map((name) => [name, rounded(all[name])])),
    spread: Object.fromEntries(names.map((name) => [name, spread(name)])),
    likeRateByWeek: byWeek('likeRate'),
    regretByWeek: byWeek('regret'),
  };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

try {
  console.log(JSON.stringify(await evaluate()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
