/**
 * Measures the collaborative recommender on listening data in a public format:
 *
 *   npx tsx evaluation/evaluate-collaborative.ts --interactions FILE.tsv[.gz] [--holdout 0.2] [--seed 1] [--factors 64] [--peers]
 *
 * `--peers` also measures Python's `implicit`, tuned, on the same split in the same run.
 * Prints one JSON object on standard output, progress on standard error; exits with 1 and a word on bad input.
 */
import { parseArgs } from 'node:util';
import { ThreadTeam } from '@workers/factorisation/thread-team';
import { z } from 'zod';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { DEFAULT_ALS_SETTINGS } from '@/recommenders/collaborative/als-settings';
import { blendScores } from '@/recommenders/collaborative/blend-scores';
import { createFactorServer } from '@/recommenders/collaborative/kernels/factor-server';
import { DEFAULT_LINEAR_SETTINGS, trainLinearModel } from '@/recommenders/collaborative/linear-model';
import { linearScores } from '@/recommenders/collaborative/linear-scores';
import { observationsOf } from '@/recommenders/collaborative/observations-of';
import type { SparseRows } from '@/recommenders/collaborative/sparse-rows';
import { topItems } from '@/recommenders/collaborative/top-items';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { buildKernels } from '../scripts/start/build-kernels';
import { itemNeighbours } from './item-neighbours';
import { type RankMetrics, rankMetrics } from './rank-metrics';
import { readInteractions } from './read-interactions';
import { runImplicit } from './run-implicit';
import { splitInteractions } from './split-interactions';

const LIST_LENGTH = 20;
const NEIGHBOURS = 100;

const positive = z.coerce.number().positive();
const optionsSchema = z.strictObject({
  interactions: z.string('--interactions FILE.tsv is needed'),
  holdout: z.coerce.number().gt(0).lt(1).default(0.2),
  seed: z.string().default('1'),
  factors: positive.int().max(2048).default(DEFAULT_ALS_SETTINGS.factors),
  iterations: positive.int().default(DEFAULT_ALS_SETTINGS.iterations),
  block: positive.int().default(DEFAULT_ALS_SETTINGS.blockSize),
  threads: positive.int().optional(),
  regularization: positive.optional(),
  unobserved: z.coerce.number().min(0).default(DEFAULT_ALS_SETTINGS.unobservedWeight),
  peers: z.boolean().default(false),
  confidence: z.enum(['log', 'one']).default('log'),
  'linear-regularization': positive.default(DEFAULT_LINEAR_SETTINGS.regularization),
  damping: z.coerce.number().min(0).max(1).default(DEFAULT_LINEAR_SETTINGS.popularityDamping),
  'linear-share': z.coerce.number().min(0).max(1).default(0.4),
});

type Options = z.infer<typeof optionsSchema>;

/**
 * How a user's weights become confidences. Scales differ from file to file (plays, seconds, stars) and from user to user,
 * so they are taken relative to the user's mean, and grow like a logarithm: the hundredth play says less than the first.
 */
function confidencesOf(kind: Options['confidence']): (weights: readonly number[]) => number[] {
  if (kind === 'one') return (weights) => weights.map(() => 1);
  return (weights) => {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return weights.map((weight) => 1 + Math.log2(1 + weight / mean));
  };
}

async function evaluate(options: Options) {
  say(`reading ${options.interactions}`);
  const file = await readInteractions(options.interactions);
  const rng = createRng(options.seed);
  const { train, heldOut } = splitInteractions(file, options.holdout, confidencesOf(options.confidence), rng);
  const held = heldOut.reduce((sum, items) => sum + items.length, 0);
  say(
    `${file.users} users, ${file.items} items, ${train.indices.length} rows to learn from, ${held} held out`,
  );
  if (held === 0) throw new Error('Nothing is held out: no user has enough rows for this --holdout');

  await buildKernels();
  const module = await loadKernelModule();
  const team = new ThreadTeam(module, options.threads);
  const started = performance.now();
  const model = await trainAls(train, {
    team,
    rng,
    settings: {
      factors: options.factors,
      iterations: options.iterations,
      blockSize: options.block,
      unobservedWeight: options.unobserved,
      ...(options.regularization !== undefined && { regularization: options.regularization }),
    },
    onProgress: ({ iteration, total }) => say(`sweep ${iteration} of ${total}`),
  });
  const alsSeconds = (performance.now() - started) / 1000;
  say('solving the linear model');
  const linear = await trainLinearModel(train, team, {
    regularization: options['linear-regularization'],
    popularityDamping: options.damping,
  });
  const trainSeconds = (performance.now() - started) / 1000;

  const measure = (name: string, recommend: (user: number) => readonly number[]): RankMetrics => {
    say(`ranking by ${name}`);
    return rankMetrics(heldOut, file.items, LIST_LENGTH, recommend);
  };
  const server = await createFactorServer(module, model.itemFactors, model.settings);
  const byFactors = (user: number) => server.scores(server.foldIn(observationsOf(train, user)));
  const byLinear = (user: number) => linearScores(linear!, observationsOf(train, user));
  const factors = measure('factors', (user) => unheard(train, user, byFactors(user)));
  const alone = linear
    ? measure('the linear model', (user) => unheard(train, user, byLinear(user)))
    : undefined;
  const share = linear ? options['linear-share'] : 0;
  const both =
    share > 0
      ? measure('both', (user) => unheard(train, user, blendScores(byFactors(user), byLinear(user), share)))
      : factors;
  const peakRssMb = process.resourceUsage().maxRSS / 1024;
  const popularityScores = new Float32Array(file.items);
  for (const item of train.indices) popularityScores[item]!++;
  const popularity = measure('popularity', (user) => unheard(train, user, popularityScores));
  const implicit = options.peers
    ? await runImplicit(train, heldOut, {
        factors: options.factors,
        threads: team.members,
        seed: options.seed,
        say,
      })
    : undefined;
  const scoresOf = itemNeighbours(train, NEIGHBOURS);
  const equal = withEqualConfidences(train);
  const plain = await trainLinearModel(equal, team, { popularityDamping: 0 });
  const ease = plain
    ? measure('EASE', (user) => unheard(train, user, linearScores(plain, observationsOf(equal, user))))
    : undefined;
  const itemKnn = measure('item-kNN', (user) => unheard(train, user, scoresOf(user)));

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
      linear: linear ? { ...linear.settings, share } : null,
    },
    baselines: { popularity: named(popularity), itemKnn: named(itemKnn), ...(ease && { ease: named(ease) }) },
    ...(implicit && { peers: { implicit } }),
  };
}

/** Presence alone, as EASE is usually given it. */
function withEqualConfidences(rows: SparseRows): SparseRows {
  return { ...rows, confidences: new Float32Array(rows.confidences.length).fill(1) };
}

/** The best items for a user that are not among their training items. */
function unheard(train: SparseRows, user: number, scores: ArrayLike<number>): number[] {
  const heard = new Set(train.indices.subarray(train.offsets[user]!, train.offsets[user + 1]!));
  return topItems(scores, LIST_LENGTH, (item) => !heard.has(item)).map(({ item }) => item);
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

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      interactions: text,
      holdout: text,
      seed: text,
      factors: text,
      iterations: text,
      block: text,
      threads: text,
      regularization: text,
      unobserved: text,
      confidence: text,
      peers: { type: 'boolean' },
      'linear-regularization': text,
      damping: text,
      'linear-share': text,
    },
  });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
  );
}

try {
  const result = await evaluate(readOptions());
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
