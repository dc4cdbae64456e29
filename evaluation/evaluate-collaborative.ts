/**
 * Measures the collaborative recommender on listening data in a public format:
 *
 *   npx tsx evaluation/evaluate-collaborative.ts --interactions FILE.tsv[.gz] [--holdout 0.2] [--seed 1] [--factors 64] [--peers]
 *
 * `--tune all` searches settings on a part of the training rows (minutes), `share` only how much the linear model counts,
 * `none` takes the defaults. `--peers` also measures Python's `implicit`, tuned, on the same split in the same run.
 * Prints one JSON object on standard output, progress on standard error; exits with 1 and a word on bad input.
 */
import { ThreadTeam } from '@workers/factorisation/thread-team';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { blendScores } from '@/recommenders/collaborative/blend-scores';
import {
  alsSettingsFor,
  DEFAULT_FOUND_SETTINGS,
  type FoundSettings,
  linearSettingsFor,
} from '@/recommenders/collaborative/found-settings';
import { createFactorServer } from '@/recommenders/collaborative/kernels/factor-server';
import { trainLinearModel } from '@/recommenders/collaborative/linear-model';
import { linearScores } from '@/recommenders/collaborative/linear-scores';
import { observationsOf } from '@/recommenders/collaborative/observations-of';
import { popularityScores } from '@/recommenders/collaborative/popularity-scores';
import { type RankMetrics, rankMetrics } from '@/recommenders/collaborative/rank-metrics';
import { relativeConfidences } from '@/recommenders/collaborative/relative-confidence';
import { searchSettings } from '@/recommenders/collaborative/search-settings';
import type { SparseRows } from '@/recommenders/collaborative/sparse-rows';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { unheardItems } from '@/recommenders/collaborative/unheard-items';
import { validateSettings } from '@/recommenders/collaborative/validate-settings';
import { buildKernels } from '../scripts/start/build-kernels';
import { type CollaborativeOptions, readCollaborativeOptions } from './collaborative-options';
import { itemNeighbours } from './item-neighbours';
import { readInteractions } from './read-interactions';
import { runImplicit } from './run-implicit';
import { splitInteractions } from './split-interactions';

const LIST_LENGTH = 20;
const NEIGHBOURS = 100;
/** Asked while settings are chosen. */
const ASKED_USERS = 2000;

const confidencesBy: Record<
  CollaborativeOptions['confidence'],
  (weights: readonly number[]) => readonly number[]
> = {
  one: (weights) => weights.map(() => 1),
  log: (weights) => [...relativeConfidences(weights)],
};

async function evaluate(options: CollaborativeOptions) {
  say(`reading ${options.interactions}`);
  const file = await readInteractions(options.interactions);
  const rng = createRng(options.seed);
  const { train, heldOut } = splitInteractions(file, options.holdout, confidencesBy[options.confidence], rng);
  const held = heldOut.reduce((sum, items) => sum + items.length, 0);
  say(
    `${file.users} users, ${file.items} items, ${train.indices.length} rows to learn from, ${held} held out`,
  );
  if (held === 0) throw new Error('Nothing is held out: no user has enough rows for this --holdout');

  await buildKernels();
  const module = loadKernelModule();
  const team = new ThreadTeam(module, options.threads);
  const chosen = await chooseSettings(train, module, team, options);
  const trainBoth = async () => {
    const started = performance.now();
    const model = await trainAls(train, {
      team,
      rng: createRng(options.seed),
      settings: {
        factors: options.factors,
        iterations: options.iterations,
        blockSize: options.block,
        ...alsSettingsFor(train, chosen),
        ...(options.regularization !== undefined && { regularization: options.regularization }),
      },
      onProgress: ({ iteration, total }) => say(`sweep ${iteration} of ${total}`),
    });
    const alsSeconds = (performance.now() - started) / 1000;
    say('solving the linear model');
    const linear = await trainLinearModel(train, team, {
      ...linearSettingsFor(train, chosen),
      ...(options['linear-regularization'] && { regularization: options['linear-regularization'] }),
    });
    return { model, linear, alsSeconds, trainSeconds: (performance.now() - started) / 1000 };
  };
  // The first training also warms up the threads and the compiler; the faster of two is its time, as for the peer.
  const first = await trainBoth();
  const second = await trainBoth();
  const { model, linear } = second;
  const alsSeconds = Math.min(first.alsSeconds, second.alsSeconds);
  const trainSeconds = Math.min(first.trainSeconds, second.trainSeconds);

  const measure = (name: string, scoresOf: (user: number) => ArrayLike<number>): RankMetrics => {
    say(`ranking by ${name}`);
    return rankMetrics(heldOut, file.items, LIST_LENGTH, (user) =>
      unheardItems(train, user, scoresOf(user), LIST_LENGTH),
    );
  };
  const server = await createFactorServer(module, model.itemFactors, model.settings);
  const byFactors = (user: number) => server.scores(server.foldIn(observationsOf(train, user)));
  const byLinear = (user: number) => linearScores(linear!, observationsOf(train, user));
  const factors = measure('factors', byFactors);
  const alone = linear ? measure('the linear model', byLinear) : undefined;
  const share = linear ? chosen.linearShare : 0;
  const both =
    share > 0 ? measure('both', (user) => blendScores(byFactors(user), byLinear(user), share)) : factors;
  const peakRssMb = process.resourceUsage().maxRSS / 1024;
  const favourites = popularityScores(train);
  const popularity = measure('popularity', () => favourites);
  const implicit = options.peers
    ? await runImplicit(train, heldOut, {
        factors: options.factors,
        threads: team.members,
        seed: options.seed,
        say,
      })
    : undefined;
  const equal = withEqualConfidences(train);
  const plain = await trainLinearModel(equal, team, {
    regularization: 100,
    popularityDamping: 0,
    largestInverse: options['largest-ease'],
  });
  const ease =
    plain && plain.form !== 'neighbours'
      ? measure('EASE', (user) => linearScores(plain, observationsOf(equal, user)))
      : undefined;
  const itemKnn = measure('item-kNN', itemNeighbours(train, NEIGHBOURS));

  return {
    users: file.users,
    items: file.items,
    interactions: file.user.length,
    heldOut: held,
    ...named(both),
    trainSeconds: rounded(trainSeconds),
    parts: {
      factors: { ...named(factors), trainSeconds: rounded(alsSeconds) },
      ...(alone && { linear: named(alone) }),
    },
    peakRssMb: Math.round(peakRssMb),
    settings: {
      ...model.settings,
      holdout: options.holdout,
      seed: options.seed,
      confidence: options.confidence,
      chosen,
      linear: linear ? { ...linear.settings, form: linear.form, share } : null,
    },
    baselines: { popularity: named(popularity), itemKnn: named(itemKnn), ...(ease && { ease: named(ease) }) },
    ...(implicit && { peers: { implicit } }),
  };
}

/** Settings from a search on a part of the training rows, or the defaults, with what was given. */
async function chooseSettings(
  train: SparseRows,
  module: WebAssembly.Module,
  team: ThreadTeam,
  options: CollaborativeOptions,
): Promise<FoundSettings> {
  const { factors, iterations, seed, tune } = options;
  const search = {
    team,
    module,
    factors,
    iterations,
    seed,
    users: ASKED_USERS,
    onProgress: (done: number) => say(`${done} settings tried`),
  };
  const found = tune === 'all' ? (await searchSettings(train, search))?.settings : undefined;
  const chosen = {
    ...DEFAULT_FOUND_SETTINGS,
    ...found,
    ...(options.unobserved !== undefined && { unobservedWeight: options.unobserved }),
    ...(options.damping !== undefined && { popularityDamping: options.damping }),
  };
  if (options['linear-share'] !== undefined) return { ...chosen, linearShare: options['linear-share'] };
  if (tune !== 'share') return chosen;
  say('choosing the share of the linear model');
  const linearShare = (await validateSettings(train, chosen, search))?.linearShare ?? 0;
  return { ...chosen, linearShare };
}

/** Presence alone, as EASE is usually given it. */
function withEqualConfidences(rows: SparseRows): SparseRows {
  return { ...rows, confidences: new Float32Array(rows.confidences.length).fill(1) };
}

function named({ recall, ndcg, coverage }: RankMetrics) {
  return {
    [`recall@${LIST_LENGTH}`]: rounded(recall),
    [`ndcg@${LIST_LENGTH}`]: rounded(ndcg),
    [`coverage@${LIST_LENGTH}`]: rounded(coverage),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  const result = await evaluate(readCollaborativeOptions());
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
